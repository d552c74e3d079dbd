package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.diglot.error.QueryException;
import dev.diglot.lambda.Town.City;
import dev.diglot.lambda.Town.Level;
import dev.diglot.lambda.Town.Order;
import dev.diglot.lambda.Town.Person;
import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What has no faithful SQL is refused, in words that say what to write instead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaRefusalsTest {
  private static final Pattern PLACE =
      Pattern.compile("\\[DG-210\\] dev\\.diglot\\.lambda\\.[\\w.$]+(:\\d+)?: ");

  @AutoClose private final TownDatabase town = new TownDatabase();
  private final Map<String, Property<Person, ?>> cases = new LinkedHashMap<>();
  private int counter;
  static int shared;

  private void refused(String name, Property<Person, ?> body) {
    cases.put(name, body);
  }

  @TestFactory
  Stream<DynamicTest> refusesWithAReasonAndAnAlternative() {
    identities();
    unknownMethods();
    unfaithful();
    collections();
    statements();
    objects();
    return cases.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each)));
  }

  private void check(Map.Entry<String, Property<Person, ?>> each) {
    Throwable thrown =
        catchThrowable(() -> town.session().query(Person.class).select(each.getValue()).list());
    assertThat(thrown).isInstanceOf(QueryException.class);
    String message = thrown.getMessage();
    assertThat(message).containsPattern("^" + PLACE.pattern());
    assertThat(PLACE.matcher(message).replaceFirst("")).isEqualTo(each.getKey());
  }

  private void identities() {
    String name = "Ada";
    Integer score = 5;
    City city = new City("Ulm", null);
    refused(
        "'==' of String cannot be translated to SQL: it compares identities, which a database does not have. Write a.equals(b).",
        p -> p.name == name);
    refused(
        "'==' of Integer cannot be translated to SQL: it compares identities, which a database does not have. Write a.equals(b).",
        p -> p.score == score);
    refused(
        "'==' of BigDecimal cannot be translated to SQL: it compares identities, which a database does not have. Write a.compareTo(b) == 0.",
        p -> p.balance == BigDecimal.ONE);
    refused(
        "'==' of LocalDate cannot be translated to SQL: it compares identities, which a database does not have. Write a.equals(b).",
        p -> p.born == LocalDate.MAX);
    refused(
        "BigDecimal.equals(Object) cannot be translated to SQL: its answer depends on the scale, which databases do not compare. Use compareTo(x) == 0.",
        p -> p.balance.equals(BigDecimal.ONE));
    refused(
        "BigDecimal.equals cannot be translated to SQL: it takes 1.0 and 1.00 for different, which no database does. Write a.compareTo(b) == 0.",
        p -> Objects.equals(p.balance, BigDecimal.ONE));
    refused(
        "equals of String and Level cannot be translated to SQL: in Java the two are never equal. Convert one of them.",
        p -> p.name.equals(p.level));
    refused(
        "equals of Integer and Long cannot be translated to SQL: in Java the two are never equal. Convert one of them.",
        p -> p.score.equals(5L));
    refused(
        "equals of Ref and City cannot be translated to SQL: in Java the two are never equal. Convert one of them, or compare Refs.",
        p -> p.birthplace.equals(p.city));
    refused(
        "equals of City and String cannot be translated to SQL: in Java the two are never equal. Convert one of them.",
        p -> p.city.equals(name));
    refused(
        "equals of Ref and City cannot be translated to SQL: in Java the two are never equal. Convert one of them, or compare Refs.",
        p -> p.birthplace.equals(city));
    refused(
        "List.equals() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Use isEmpty, size, contains, anyMatch, filter, map, count, sum, min or max.",
        p -> p.orders.equals(List.of()));
  }

  private void unknownMethods() {
    refused(
        "String.matches(String) cannot be translated to SQL: regular expressions differ from those of databases. Use startsWith, endsWith or contains, or the database's own expression.",
        p -> p.name.matches("A.*"));
    refused(
        "String.format(String, Object[]) cannot be translated to SQL: no database formats as Java does. Join the parts with +, or format the selected values in Java.",
        p -> String.format("%s", p.name));
    refused(
        "String.formatted(Object[]) cannot be translated to SQL: no database formats as Java does. Join the parts with +, or format the selected values in Java.",
        p -> p.name.formatted());
    refused(
        "String.chars() cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> p.name.chars().count());
    refused(
        "String.split(String) cannot be translated to SQL: regular expressions differ from those of databases. Use startsWith, endsWith or contains, or the database's own expression.",
        p -> p.name.split(",").length);
    refused(
        "String.toLowerCase(Locale) cannot be translated to SQL: a database knows no locale of Java. Write toLowerCase(Locale.ROOT) or toLowerCase().",
        p -> p.name.toLowerCase(Locale.forLanguageTag("tr")));
    refused(
        "String.hashCode() cannot be translated to SQL: no database computes Java's hash code. Compare the texts themselves.",
        p -> p.name.hashCode());
    refused(
        "Object.hashCode() cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> p.hashCode());
    refused(
        "Object.getClass() cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> p.getClass() == Person.class);
    refused(
        "Object.toString() cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> p.toString());
    refused(
        "Integer.toHexString(int) cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> Integer.toHexString(p.age));
    refused(
        "Double.parseDouble(String) cannot be translated to SQL: databases read other texts as numbers. Store the value as a number.",
        p -> Double.parseDouble(p.name));
    refused(
        "Pattern.matches(String, CharSequence) cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> Pattern.matches("a", p.name));
    refused(
        "Double.toString() cannot be translated to SQL: databases write floating point numbers otherwise. Write it in Java.",
        p -> "" + p.ratio);
    refused(
        "Object.toString() cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> "" + p.city);
    refused(
        "the remainder of floating point numbers cannot be translated to SQL: databases have none for them. Use BigDecimal, or integers.",
        p -> p.ratio % 2);
    refused(
        "Enum.valueOf(Class, String) cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> Level.valueOf(p.name));
    refused(
        "recursive() cannot be translated to SQL: it calls itself, and SQL has no recursion here. Write the expression without recursion, or a recursive query in SQL.",
        p -> p.recursive());
  }

  private void unfaithful() {
    Predicate<Person> predicate = Person::adult;
    Map<String, Integer> ranks = new HashMap<>();
    refused(
        "UUID.randomUUID() cannot be translated to SQL: it would be another value in the database. Make the value before the query.",
        p -> UUID.randomUUID());
    refused(
        "Math.random() cannot be translated to SQL: it would be another number in the database. Take the number before the query.",
        p -> Math.random() > p.ratio);
    refused(
        "new Random cannot be translated to SQL: each call gives another value, in Java and in the database. Compute the value before the query.",
        p -> new Random().nextInt() > p.age);
    refused(
        "ThreadLocalRandom.current() cannot be translated to SQL: each call gives another value, in Java and in the database. Compute the value before the query.",
        p -> ThreadLocalRandom.current().nextInt() > p.age);
    refused(
        "System.nanoTime() cannot be translated to SQL: each call gives another value, in Java and in the database. Compute the value before the query.",
        p -> System.nanoTime() > p.visits);
    refused(
        "Predicate.test(Object) cannot be translated to SQL: what a captured Predicate does with a value of the row is not known before the code runs. Write the condition in the lambda itself, or ask a list of values by contains.",
        p -> predicate.test(p));
    refused(
        "Map.get(Object) cannot be translated to SQL: what a captured Map does with a value of the row is not known before the code runs. Write the condition in the lambda itself, or ask a list of values by contains.",
        p -> ranks.get(p.name));
    refused(
        "the result of compareTo cannot be translated to SQL: the number that compareTo gives means nothing but its sign. Compare it with 0.",
        p -> p.name.compareTo("b"));
    refused(
        "the result of compareTo cannot be translated to SQL: the number that compareTo gives means nothing but its sign. Compare it with 0.",
        p -> p.born.compareTo(LocalDate.MIN));
    refused(
        "Ref.isLoaded() cannot be translated to SQL: it asks for what is in memory, not for what is in the row. Use get() and a property, id(…), or equals.",
        p -> p.birthplace.isLoaded());
  }

  private void collections() {
    refused(
        "a collection cannot be translated to SQL: a single value is needed here. Ask it for what a query can answer, such as size() or stream().anyMatch(…), or fetch the collection and use it in Java.",
        p -> p.orders);
    refused(
        "List.get() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Filter the rows by a property that says which are meant.",
        p -> p.orders.get(0).total);
    refused(
        "Stream.toList() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Ask for what a query can answer, such as anyMatch, count or sum, or fetch the collection and use it in Java.",
        p -> p.orders.stream().toList());
    refused(
        "Stream.collect() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Ask for what a query can answer, such as anyMatch, count or sum, or fetch the collection and use it in Java.",
        p -> p.orders.stream().collect(Collectors.toList()).size());
    refused(
        "findFirst() cannot be translated to SQL: which row is the first is not said. Sort first: stream().sorted(Comparator.comparing(Order::total)).findFirst().",
        p -> p.orders.stream().map(Order::total).findFirst().orElse(0));
    refused(
        "Optional.get() cannot be translated to SQL: a subquery gives one value, and an entity has several. Map to a property first: findFirst().map(Order::total).",
        p -> p.orders.stream().findFirst().get().total);
    refused(
        "Stream.skip() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Filter the rows by a property that says which are meant.",
        p -> p.orders.stream().skip(1).count());
    refused(
        "Stream.limit() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Filter the rows by a property that says which are meant.",
        p -> p.orders.stream().limit(1).count());
    refused(
        "a comparator cannot be translated to SQL: what it compares is not known before the code runs. Write Comparator.naturalOrder(), or Comparator.comparing(Order::total) and the like.",
        p -> p.orders.stream().sorted((a, b) -> a.total - b.total).count());
    refused(
        "a comparator cannot be translated to SQL: what it compares is not known before the code runs. Write Comparator.naturalOrder(), or Comparator.comparing(Order::total) and the like.",
        p -> p.orders.stream().max((a, b) -> a.total - b.total).isPresent());
    refused(
        "a comparator cannot be translated to SQL: what it compares is not known before the code runs. Write Comparator.naturalOrder(), or Comparator.comparing(Order::total) and the like.",
        p -> p.orders.stream().map(Order::label).max(String.CASE_INSENSITIVE_ORDER).isPresent());
    refused(
        "the order of an entity cannot be translated to SQL: the database has no such order. Sort by a number, text or date: sorted(Comparator.comparing(Item::price)).",
        p -> p.orders.stream().sorted().count());
    refused(
        "UUID.compareTo(UUID) cannot be translated to SQL: Java compares the halves of a UUID as signed numbers, databases compare its bytes. Compare toString(), or order by the property for the database's order.",
        p -> p.orders.stream().map(o -> UUID.fromString(o.label)).sorted().count());
    refused(
        "UUID.compareTo(UUID) cannot be translated to SQL: Java compares the halves of a UUID as signed numbers, databases compare its bytes. Compare toString(), or order by the property for the database's order.",
        p ->
            p.orders.stream()
                .map(o -> UUID.fromString(o.label))
                .max(Comparator.naturalOrder())
                .isPresent());
    refused(
        "Stream.reduce cannot be translated to SQL: only sums that start at zero are known. Write reduce(BigDecimal.ZERO, BigDecimal::add), sum(), min() or max().",
        p -> p.orders.stream().map(Order::total).reduce(1, (a, b) -> a * b));
    refused(
        "map after distinct cannot be translated to SQL: equal elements would come once only. Write distinct last.",
        p -> p.orders.stream().distinct().map(Order::total).count());
    refused(
        "List.iterator() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Ask for what a query can answer, such as anyMatch, count or sum, or fetch the collection and use it in Java.",
        p -> p.orders.iterator().next().total);
    refused(
        "List.indexOf() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Filter the rows by a property that says which are meant.",
        p -> p.orders.indexOf(null));
    refused(
        "Stream.of(Object) cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> p.orders.stream().flatMap(o -> Stream.of(o.label)).count());
  }

  private void statements() {
    AtomicInteger calls = new AtomicInteger();
    refused(
        "a loop cannot be translated to SQL: a query has no loops. Use a stream over the collection, or a typed expression.",
        p -> {
          int sum = 0;
          for (int i = 0; i < p.age; i++) {
            sum += i;
          }
          return sum;
        });
    refused(
        "a loop cannot be translated to SQL: a query has no loops. Use a stream over the collection, or a typed expression.",
        p -> {
          for (Order order : p.orders) {
            if (order.large()) {
              return true;
            }
          }
          return false;
        });
    refused(
        "an assignment to the field counter cannot be translated to SQL: an expression changes nothing. Compute the value into a local variable and return it.",
        p -> {
          counter = p.age;
          return p.age;
        });
    refused(
        "an assignment to the static field shared cannot be translated to SQL: an expression changes nothing. Compute the value into a local variable and return it.",
        p -> {
          shared = p.age;
          return p.age;
        });
    refused(
        "an assignment to the field age cannot be translated to SQL: an expression changes nothing. Compute the value into a local variable and return it.",
        p -> {
          p.age = 3;
          return p.age;
        });
    refused(
        "a call of AtomicInteger.incrementAndGet whose result is not used cannot be translated to SQL: it can only have an effect, and an expression has none. Use the result, or move the call to the caller.",
        p -> {
          calls.incrementAndGet();
          return p.age;
        });
    refused(
        "try and catch cannot be translated to SQL: what is thrown in Java does not happen in a query. Test the condition before, without catching.",
        p -> {
          try {
            return Integer.parseInt(p.name);
          } catch (NumberFormatException wrong) {
            return 0;
          }
        });
    refused(
        "synchronized cannot be translated to SQL: a query takes no locks. Leave the lock out.",
        p -> {
          synchronized (p) {
            return p.age;
          }
        });
    refused(
        "a method that never returns cannot be translated to SQL: every path throws or runs forever, so that it has no value. Return a value on some path.",
        p -> {
          throw new IllegalStateException(p.name);
        });
    refused(
        "List.add() cannot be translated to SQL: a collection in a query is a subquery, which gives one value. Use isEmpty, size, contains, anyMatch, filter, map, count, sum, min or max.",
        p -> p.orders.add(null));
    refused(
        "a call of List.add whose result is not used cannot be translated to SQL: it can only have an effect, and an expression has none. Use the result, or move the call to the caller.",
        p -> {
          List<String> names = new ArrayList<>();
          names.add(p.name);
          return names;
        });
  }

  private void objects() {
    City city = new City("Ulm", null);
    Filter<Person> filter = Person::adult;
    refused(
        "a choice of an entity cannot be translated to SQL: a choice is between single values. Choose between its properties: test ? a.name() : b.name().",
        p -> p.age > 3 ? p.city : city);
    refused(
        "City.name cannot be translated to SQL: it is a field of a new City, which only exists in Java. Use a property of the entity.",
        p -> new City(p.name, null).name());
    refused(
        "a choice of an entity cannot be translated to SQL: a choice is between single values. Choose between its properties: test ? a.name() : b.name().",
        p -> (p.age > 3 ? p.city : null) == city);
    refused(
        "Filter.test(Object) cannot be translated to SQL: what a captured Filter does with a value of the row is not known before the code runs. Write the condition in the lambda itself, or ask a list of values by contains.",
        p -> p.age > 3 && filter.test(p));
    refused(
        "a choice of a City cannot be translated to SQL: a choice is between single values. Choose between its properties: test ? a.name() : b.name().",
        p -> p.orders.isEmpty() ? new City("a", null) : new City("b", null));
    refused(
        "an array of a size that is not constant cannot be translated to SQL: its elements are not known. List the elements, or use a collection.",
        p -> new int[p.age].length);
    refused(
        "String.getBytes() cannot be translated to SQL: Diglot knows no SQL that gives the same for every row. Write the typed expression, such as col(User::name), or contribute MethodTranslations.",
        p -> p.name.getBytes().length);
  }

  @Test
  void namesTheLine() {
    Throwable thrown = catchThrowable(() -> town.passing(p -> p.name.matches("A.*")));
    int line = new Throwable().getStackTrace()[0].getLineNumber() - 1;
    assertThat(thrown)
        .hasMessageContaining("LambdaRefusalsTest.lambda$")
        .hasMessageContaining(":" + line + ": String.matches(String) cannot be translated");
  }
}
