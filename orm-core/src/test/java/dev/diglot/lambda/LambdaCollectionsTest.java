package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.lambda.Town.City;
import dev.diglot.lambda.Town.Item;
import dev.diglot.lambda.Town.Level;
import dev.diglot.lambda.Town.Order;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Collections of an entity as correlated subqueries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaCollectionsTest {
  @AutoClose private final TownDatabase town = new TownDatabase();

  @Test
  void asksWhetherThereAreElements() {
    assertThat(town.passing(p -> p.orders().isEmpty())).containsExactly("Eve");
    assertThat(town.passing(p -> !p.orders().isEmpty())).containsExactly("Ada", "Bob");
    assertThat(town.where(p -> !p.orders().isEmpty()))
        .isEqualTo("exists (select 1 from purchase p2 where p2.person_id = p.id)");
    assertThat(town.passing(p -> p.visited().isEmpty())).containsExactly("Eve");
  }

  @Test
  void countsElements() {
    assertThat(town.passing(p -> p.orders().size() == 2)).containsExactly("Ada");
    assertThat(town.passing(p -> p.orders().stream().count() > 0)).containsExactly("Ada", "Bob");
    assertThat(town.passing(p -> p.visited().size() > 1)).containsExactly("Ada");
    assertThat(town.passing(p -> p.orders().stream().filter(Order::large).count() == 1))
        .containsExactly("Ada", "Bob");
    assertThat(town.values(p -> p.orders().size())).containsExactly(2, 1, 0);
    assertThat(town.values(p -> p.orders().stream().map(Order::discount).distinct().count()))
        .containsExactly(2L, 1L, 0L);
  }

  @Test
  void matchesElements() {
    int limit = 90;
    assertThat(town.passing(p -> p.orders().stream().anyMatch(o -> o.total() > limit)))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.orders().stream().allMatch(o -> o.total() > 30)))
        .containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.orders().stream().noneMatch(Order::large)))
        .containsExactly("Eve");
    assertThat(town.passing(p -> p.orders().stream().allMatch(o -> o.discount() != null)))
        .containsExactly("Bob", "Eve");
    assertThat(
            town.passing(
                p ->
                    p.orders().stream()
                        .anyMatch(o -> o.label().equals("tea") && o.total() < p.age())))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.visited().stream().map(City::name).anyMatch("Ulm"::equals)))
        .containsExactly("Ada");
    assertThat(
            town.passing(
                p ->
                    p.orders().stream()
                        .map(Order::discount)
                        .filter(Objects::nonNull)
                        .anyMatch(d -> d > 4)))
        .containsExactly("Ada", "Bob");
  }

  @Test
  void containsEntities() {
    City ulm = town.session().query(City.class).where(c -> c.name().equals("Ulm")).one();
    assertThat(town.passing(p -> p.visited().contains(ulm))).containsExactly("Ada");
    assertThat(town.passing(p -> p.city() != null && p.visited().contains(p.city())))
        .containsExactly("Ada", "Bob");
  }

  @Test
  void sums() {
    assertThat(town.values(p -> p.orders().stream().mapToInt(Order::total).sum()))
        .containsExactly(120, 60, 0);
    assertThat(town.values(p -> p.orders().stream().mapToLong(Order::total).sum()))
        .containsExactly(120L, 60L, 0L);
    assertThat(town.values(p -> p.orders().stream().mapToDouble(Order::total).sum()))
        .containsExactly(120.0, 60.0, 0.0);
    assertThat(
            town.passing(
                p ->
                    p.orders().stream()
                            .map(Order::price)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(BigDecimal.TEN)
                        > 0))
        .containsExactly("Ada");
    assertThat(town.values(p -> p.orders().stream().map(Order::total).reduce(0, Integer::sum)))
        .containsExactly(120, 60, 0);
  }

  @Test
  void givesExtremesAndAverages() {
    assertThat(town.values(p -> p.orders().stream().mapToInt(Order::total).max().orElse(-1)))
        .containsExactly(100, 60, -1);
    assertThat(
            town.values(
                p -> p.orders().stream().map(Order::label).min(String::compareTo).orElse("")))
        .containsExactly("books", "toys", "");
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .map(Order::label)
                        .max(Comparator.naturalOrder())
                        .orElse("none")))
        .containsExactly("tea", "toys", "none");
    assertThat(town.values(p -> p.orders().stream().mapToInt(Order::total).average().orElse(0.0)))
        .containsExactly(60.0, 60.0, 0.0);
    assertThat(town.passing(p -> p.orders().stream().mapToInt(Order::total).min().isPresent()))
        .containsExactly("Ada", "Bob");
  }

  @Test
  void givesTheFirst() {
    assertThat(town.passing(p -> p.orders().stream().filter(Order::large).findFirst().isPresent()))
        .containsExactly("Ada", "Bob");
    assertThat(
            town.values(p -> p.orders().stream().map(Order::total).sorted().findFirst().orElse(0)))
        .containsExactly(20, 60, 0);
  }

  @Test
  void givesTheFirstByAComparator() {
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .max(Comparator.comparing(Order::total))
                        .map(Order::label)
                        .orElse("none")))
        .containsExactly("books", "toys", "none");
    assertThat(
            town.where(
                p ->
                    p.orders().stream()
                        .max(Comparator.comparing(Order::total))
                        .map(Order::label)
                        .orElse("none")
                        .equals("tea")))
        .isEqualTo(
            "coalesce((select p2.label from purchase p2 where p2.person_id = p.id"
                + " order by p2.total desc limit 1), 'none') = 'tea'");
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .sorted(
                            Comparator.comparingInt(Order::total)
                                .reversed()
                                .thenComparing(Order::label, Comparator.reverseOrder()))
                        .findFirst()
                        .map(Order::total)
                        .orElse(0)))
        .containsExactly(100, 60, 0);
    assertThat(
            town.passing(
                p -> p.orders().stream().min(Comparator.comparing(Order::label)).isPresent()))
        .containsExactly("Ada", "Bob");
  }

  @Test
  void comparesInJavaWhatDependsOnNoRow() {
    List<String> captured = List.of("Charles", "Ada", "Bob");
    assertThat(
            town.passing(
                p ->
                    captured.stream()
                        .max(Comparator.comparing(String::length).reversed())
                        .orElse("")
                        .equals(p.name())))
        .containsExactly("Ada");
  }

  @Test
  void sortsEnumsByTheirPosition() {
    assertThat(
            town.where(
                p ->
                    p.orders().stream()
                        .map(o -> p.level())
                        .filter(level -> level != null)
                        .sorted(Comparator.reverseOrder())
                        .findFirst()
                        .orElse(Level.SILVER)
                        .equals(Level.GOLD)))
        .contains("order by case when p.level = 'BASIC' then 0 ", " end desc limit 1");
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .map(o -> p.level())
                        .filter(level -> level != null)
                        .sorted(Comparator.reverseOrder())
                        .findFirst()
                        .orElse(Level.SILVER)))
        .containsExactly(Level.GOLD, Level.BASIC, Level.SILVER);
  }

  @Test
  void givesTheGreatestEnumByItsPosition() {
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .map(o -> p.level())
                        .filter(level -> level != null)
                        .max(Comparator.naturalOrder())
                        .orElse(Level.SILVER)))
        .containsExactly(Level.GOLD, Level.BASIC, Level.SILVER);
    assertThat(
            town.where(
                p ->
                    p.orders().stream()
                        .map(o -> p.level())
                        .min((a, b) -> b.compareTo(a))
                        .orElse(Level.SILVER)
                        .equals(Level.GOLD)))
        .contains("order by case when p.level = 'BASIC' then 0 ", " end desc limit 1");
  }

  @Test
  void knowsCompareToHoweverItIsCalled() {
    assertThat(
            town.where(
                p ->
                    p.orders().stream()
                        .map(Order::label)
                        .max((a, b) -> b.compareTo(a))
                        .orElse("")
                        .equals("tea")))
        .contains("select min(");
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .map(Order::total)
                        .sorted(Integer::compare)
                        .findFirst()
                        .orElse(0)))
        .containsExactly(20, 60, 0);
  }

  @Test
  void looksIntoCollectionsOfCollections() {
    assertThat(
            town.passing(
                p ->
                    p.orders().stream()
                        .anyMatch(o -> o.items().stream().anyMatch(i -> i.title().equals("Dune")))))
        .containsExactly("Ada");
    assertThat(
            town.passing(
                p ->
                    p.orders().stream()
                        .flatMap(o -> o.items().stream())
                        .map(Item::title)
                        .anyMatch(t -> t.startsWith("B"))))
        .containsExactly("Bob");
    assertThat(town.values(p -> p.orders().stream().flatMap(o -> o.items().stream()).count()))
        .containsExactly(2L, 1L, 0L);
  }

  @Test
  void combinesPredicates() {
    assertThat(town.passing(p -> p.orders().stream().anyMatch(Predicate.not(Order::large))))
        .containsExactly("Ada");
    assertThat(
            town.passing(
                p -> {
                  Predicate<Order> large = Order::large;
                  return p.orders().stream().anyMatch(large.and(o -> o.discount() != null));
                }))
        .containsExactly("Bob");
  }
}
