package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.lambda.Town.Address;
import dev.diglot.lambda.Town.City;
import dev.diglot.lambda.Town.Level;
import dev.diglot.lambda.Town.Person;
import dev.diglot.reference.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Values and objects that lambdas select. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaValuesTest {
  @AutoClose private final TownDatabase town = new TownDatabase();

  record Line(Integer id, String name, @Nullable String region) {}

  record Nested(Line line, List<Object> more, long age, String place) {}

  record Count(int id, long orders) {}

  @Test
  void selectsExpressions() {
    assertThat(town.values(p -> p.name().trim())).containsExactly("Ada", "Bob", "Eve");
    assertThat(town.values(p -> p.age() + 1)).containsExactly(37, 3, 18);
    assertThat(town.values(p -> p.age() > 10)).containsExactly(true, false, true);
    assertThat(town.values(p -> p.nick)).containsExactly("Countess", null, "");
    assertThat(town.values(p -> "Countess".equals(p.nick))).containsExactly(true, false, false);
    assertThat(town.values(p -> p.level)).containsExactly(Level.GOLD, Level.BASIC, Level.SILVER);
  }

  @Test
  void joinsTexts() {
    assertThat(town.values(p -> p.name + " (" + p.nick + ", " + p.age + ")"))
        .containsExactly("Ada (Countess, 36)", "Bob (null, 2)", " Eve  (, 17)");
    String greeting = "Hello ";
    assertThat(town.values(p -> greeting + p.name + p.grade + p.active))
        .containsExactly("Hello Adabtrue", "Hello Bobafalse", "Hello  Eve atrue");
  }

  @Test
  void chooses() {
    assertThat(town.values(Person::kind)).containsExactly("grown up", "baby", "child");
    assertThat(town.values(Person::levelled)).containsExactly(72, 1, 17);
    assertThat(town.values(p -> p.score == null ? -1 : p.score)).containsExactly(200, -1, 0);
    assertThat(town.values(p -> p.nick == null ? p.name : p.nick))
        .containsExactly("Countess", "Bob", "");
    assertThat(town.values(p -> p.level.weight())).containsExactly(10, 1, 5);
    boolean loud = true;
    assertThat(town.values(p -> loud ? p.loud() : p.name))
        .containsExactly("Ada!", "Bob!", " Eve !");
  }

  @Test
  void followsLinksThatMayBeMissing() {
    assertThat(town.values(p -> p.city == null ? null : p.city.name))
        .containsExactly("Ulm", "Bonn", null);
    assertThat(town.values(p -> p.birthplace() == null ? null : p.birthplace().get().name()))
        .containsExactly("Bonn", null, null);
  }

  @Test
  void makesRecords() {
    assertThat(
            town.values(
                p -> new Line(p.id(), p.name(), p.city == null ? null : p.city.getRegion())))
        .containsExactly(
            new Line(1, "Ada", "South"), new Line(2, "Bob", null), new Line(3, " Eve ", null));
    assertThat(town.values(p -> new Count(p.id(), p.orders().size())))
        .containsExactly(new Count(1, 2), new Count(2, 1), new Count(3, 0));
  }

  @Test
  void makesNestedObjects() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    List<@Nullable Nested> nested =
        town.values(
            p ->
                new Nested(
                    new Line(p.id(), p.name(), null),
                    Arrays.asList(p.age(), day, "x"),
                    p.age(),
                    day.toString()));
    assertThat(nested)
        .first()
        .isEqualTo(
            new Nested(new Line(1, "Ada", null), List.<Object>of(36, day, "x"), 36, "2020-01-01"));
  }

  @Test
  void makesArraysAndEntities() {
    assertThat(
            town.session()
                .query(Person.class)
                .where(p -> p.age() > 30)
                .select(p -> new Object[] {p.name(), p.age()})
                .one())
        .containsExactly("Ada", 36);
    assertThat(
            town.session().query(Person.class).where(p -> p.age() > 30).select(p -> p.city()).one())
        .extracting(city -> city.name)
        .isEqualTo("Ulm");
  }

  @Test
  void ordersByExpressions() {
    assertThat(
            town.session()
                .query(Person.class)
                .orderBy(p -> p.name().trim().length() + p.age())
                .list())
        .extracting(Person::age)
        .containsExactly(2, 17, 36);
  }

  record Strict(String region) {
    Strict {
      Objects.requireNonNull(region);
    }
  }

  @Test
  void makesObjectsOnlyWhereJavaDoes() {
    assertThat(
            town.values(
                p -> p.city == null || p.city.region == null ? null : new Strict(p.city.region)))
        .containsExactly(new Strict("South"), null, null);
    assertThat(
            town.values(
                p ->
                    p.age > 18
                        ? new Line(p.id(), p.name, null)
                        : new Line(-1, p.nick == null ? "-" : p.nick, "child")))
        .containsExactly(
            new Line(1, "Ada", null), new Line(-1, "-", "child"), new Line(-1, "", "child"));
  }

  record Holder(Person person, @Nullable City city, @Nullable Ref<City> birthplace) {}

  @Test
  void selectsEntitiesReferencesAndEmbeddedValues() {
    assertThat(town.values(p -> p)).extracting(p -> p.age).containsExactly(36, 2, 17);
    assertThat(town.values(Person::birthplace)).containsExactly(Ref.to(City.class, 2), null, null);
    assertThat(town.values(p -> p.address()))
        .containsExactly(new Address("Main", 7), null, new Address("Side", null));
    assertThat(town.values(p -> new Holder(p, p.city(), p.birthplace()))).hasSize(3);
  }
}
