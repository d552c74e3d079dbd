package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.InvalidValueException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** JSON documents and their parts as values of Java types, selected, compared and assigned. */
class JsonAsTypesTest {
  private static final List<String> SENT = new ArrayList<>();

  record Address(String city, List<String> streets) {}

  @Entity
  record Person(
      @Id int id,
      @Jsonb Map<String, @Nullable Object> facts,
      @Jsonb List<Address> addresses,
      @Jsonb Map<String, Address> byName) {}

  private static final Address BERN = new Address("Bern", List.of("Gasse"));
  private static final Address ROME = new Address("Rome", List.of());
  private static Database database;

  @BeforeAll
  static void open() {
    database =
        Database.builder()
            .url(PostgresServer.newDatabase())
            .metadata(Metadata.of(Person.class))
            .listener(execution -> SENT.add(execution.sql()))
            .open();
    database.createAll();
    Map<String, @Nullable Object> facts =
        Map.of(
            "age",
            7,
            "name",
            "Ann",
            "tags",
            List.of("a", "b"),
            "home",
            Map.of("city", "Bern", "streets", List.of("Gasse")));
    try (StatelessSession session = database.openStateless()) {
      session.insert(new Person(1, facts, List.of(BERN), Map.of("home", BERN)));
      session.commit();
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static <V> @Nullable V one(Expr<V> value) {
    try (StatelessSession session = database.openStateless()) {
      SENT.clear();
      return session.query(Person.class).select(value).list().get(0);
    }
  }

  @Test
  void aPartIsReadAsTheClassThatIsAskedFor() {
    Address home = one(json(Person::facts).get("home").as(Address.class));
    assertThat(home).isEqualTo(BERN);
    assertThat(SENT).containsExactly("select p.facts -> 'home' from person p");
    assertThat(one(json(Person::facts).get("age").as(Integer.class))).isEqualTo(7);
    assertThat(one(json(Person::facts).get("age").as(long.class))).isEqualTo(7L);
    assertThat(one(json(Person::facts).get("name").as(String.class))).isEqualTo("Ann");
    assertThat(one(json(Person::facts).get("none").as(Address.class))).isNull();
  }

  @Test
  void aPartIsReadAsAListOrAMap() {
    List<String> tags = one(json(Person::facts).get("tags").asList(String.class));
    assertThat(tags).containsExactly("a", "b");
    List<Address> addresses = one(json(Person::addresses).asList(Address.class));
    assertThat(addresses).containsExactly(BERN);
    assertThat(SENT).containsExactly("select cast(p.addresses as jsonb) from person p");
    Map<String, Address> all = one(json(Person::byName).asMap(Address.class));
    assertThat(all).isEqualTo(Map.of("home", BERN));
    Map<String, Object> home = one(json(Person::facts).get("home").asMap(Object.class));
    assertThat(home).containsEntry("city", "Bern");
  }

  @Test
  void aPartIsComparedWithAValueOfItsType() {
    try (StatelessSession session = database.openStateless()) {
      Expr<Address> home = json(Person::facts).get("home").as(Address.class);
      assertThat(session.query(Person.class).where(home.eq(BERN)).count()).isEqualTo(1);
      assertThat(session.query(Person.class).where(home.eq(ROME)).count()).isZero();
      Expr<List<String>> tags = json(Person::facts).get("tags").asList(String.class);
      assertThat(session.query(Person.class).where(tags.eq(List.of("a", "b"))).count())
          .isEqualTo(1);
    }
  }

  @Test
  void aDocumentIsAssignedToAPropertyOfItsType() {
    try (StatelessSession session = database.openStateless()) {
      session
          .update(Person.class)
          .set(Person::addresses)
          .to(json(Person::facts).pathAll("$.home").asList(Address.class))
          .set(Person::byName)
          .to(json(Person::byName).removePath("home").asMap(Address.class))
          .execute();
      Person person = session.find(Person.class, 1).orElseThrow();
      assertThat(person.addresses()).containsExactly(BERN);
      assertThat(person.byName()).isEmpty();
    }
  }

  @Test
  void jsonOfAnotherShapeSaysWhichTypeWasAskedFor() {
    Expr<List<Integer>> wrong = json(Person::facts).get("home").asList(Integer.class);
    assertThatThrownBy(() -> one(wrong))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("java.util.List<java.lang.Integer>");
  }
}
