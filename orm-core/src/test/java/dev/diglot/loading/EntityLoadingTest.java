package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.error.DetachedAccessException;
import dev.diglot.error.MappingException;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.loading.LoadingDatabase.TestSession;
import dev.diglot.loading.Town.Car;
import dev.diglot.loading.Town.City;
import dev.diglot.loading.Town.House;
import dev.diglot.loading.Town.Person;
import dev.diglot.loading.Town.Pet;
import dev.diglot.loading.Town.Roof;
import dev.diglot.loading.Town.Visit;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.session.Queries;
import dev.diglot.session.RawQuery;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityLoadingTest {
  @AutoClose private final LoadingDatabase database = new LoadingDatabase(Town.ENTITIES);

  @BeforeEach
  void fill() {
    database.write(
        "insert into country (id, name) values (1, 'Ruritania'), (2, 'Sylvania')",
        "insert into city (id, name, country_id)"
            + " select x, 'city' || x, mod(x, 2) + 1 from system_range(1, 4)",
        "insert into person (id, version, name, city_id, boss_id, street, zip, biography, photo)"
            + " select x, 1, 'P' || x, mod(x, 4) + 1, case when x > 1 then x / 2 end,"
            + " case when x > 1 then 'Main Street' end, null, 'born ' || x, x'0102'"
            + " from system_range(1, 1500)",
        "insert into house (id) select x from system_range(1, 1200)",
        "insert into roof (id, house_id) select 10000 + x, x from system_range(1, 700)",
        "insert into car (id) select x from system_range(1, 1200)",
        "insert into engine (id, car_id) select 10000 + x, x from system_range(1, 700)",
        "insert into visit (id, city_id, visitor_id, note_text)"
            + " select x, mod(x, 4) + 1, x, null from system_range(1, 8)");
  }

  private <T> EntityType<T> type(Class<T> type) {
    return database.metadata().entity(type);
  }

  private Person person(TestSession session, int id) {
    return session.loader().find(type(Person.class), id);
  }

  @Test
  void plainLinksTakeOneStatementAnEdgeForTheWholeResult() {
    try (TestSession session = database.session()) {
      session.statements();
      List<City> cities = session.query(City.class).list();
      assertThat(session.statements()).hasSize(2);
      assertThat(cities).extracting(c -> c.country().name()).contains("Ruritania", "Sylvania");
      assertThat(cities.get(0).country()).isSameAs(cities.get(2).country());
    }
  }

  @Test
  void plainLinksOfPlainLinksFollow() {
    try (TestSession session = database.session()) {
      session.statements();
      List<Person> people = session.query(Person.class).list();
      assertThat(people).allSatisfy(p -> assertThat(p.city().country().name()).isNotNull());
      assertThat(session.statements()).as("people, cities, countries").hasSize(3);
    }
  }

  @Test
  void targetsAreSharedWithinAStatelessResult() {
    try (TestSession session = database.stateless()) {
      List<City> cities = session.query(City.class).list();
      assertThat(cities.get(0).country()).isSameAs(cities.get(2).country());
      assertThat(session.query(City.class).list().get(0).country())
          .isNotSameAs(cities.get(0).country());
    }
  }

  @Test
  void referencesLoadForTheirSiblingsByDistinctKey() {
    try (TestSession session = database.session()) {
      List<Pet> none = session.query(Pet.class).list();
      assertThat(none).isEmpty();
      List<Visit> visits = session.query(Visit.class).list();
      session.statements();
      assertThat(visits).allSatisfy(v -> assertThat(v.visitor().get().id()).isEqualTo(v.id()));
      List<String> statements = session.statements();
      assertThat(statements.stream().filter(sql -> sql.contains("person"))).hasSize(1);
    }
  }

  @Test
  void referencesToManagedEntitiesNeedNoStatement() {
    try (TestSession session = database.session()) {
      List<Person> people = session.query(Person.class).list();
      session.statements();
      for (Person person : people) {
        if (person.boss() != null) {
          assertThat(person.boss().get().id()).isEqualTo(person.id() / 2);
        }
      }
      assertThat(session.statements()).isEmpty();
    }
  }

  @Test
  void theInverseReferenceKnowsItsKeyOrIsNull() {
    try (TestSession session = database.session()) {
      session.statements();
      List<House> houses = session.query(House.class).list();
      assertThat(session.statements()).hasSize(1 + 2);
      assertThat(houses.get(0).roof().id(Roof::id)).isEqualTo(10001);
      assertThat(houses.get(1199).roof()).isNull();
      assertThat(houses.get(0).roof().get().house()).isSameAs(houses.get(0));
      houses.stream().filter(h -> h.roof() != null).forEach(h -> h.roof().get());
      assertThat(session.statements()).hasSize(1);
    }
  }

  @Test
  void theInversePlainLinkIsLoadedWithItsHolders() {
    try (TestSession session = database.stateless()) {
      session.statements();
      List<Car> cars = session.query(Car.class).list();
      assertThat(session.statements()).hasSize(1 + 2);
      assertThat(cars.get(0).engine().id()).isEqualTo(10001);
      assertThat(cars.get(1199).engine()).isNull();
    }
  }

  @Test
  void recordsGetTheirLinksThroughTheConstructor() {
    try (TestSession session = database.session()) {
      List<Visit> visits = session.query(Visit.class).list();
      assertThat(visits).hasSize(8).allSatisfy(v -> assertThat(v.city().name()).startsWith("city"));
      assertThat(visits.get(0).city()).isSameAs(visits.get(4).city());
      assertThat(session.query(Visit.class).list().get(0)).isNotSameAs(visits.get(0));
    }
  }

  @Test
  void deferredColumnsLoadForTheirSiblings() {
    try (TestSession session = database.session()) {
      session.statements();
      List<Person> people = session.query(Person.class).list();
      assertThat(session.statements()).noneMatch(sql -> sql.contains("biography"));
      assertThat(people.get(0).biography().isLoaded()).isFalse();
      assertThat(people)
          .allSatisfy(p -> assertThat(p.biography().get()).isEqualTo("born " + p.id()));
      assertThat(session.statements()).hasSize(2);
    }
  }

  @Test
  void deferredColumnsAndReferencesAreFetchedAhead() {
    try (TestSession session = database.stateless()) {
      session.statements();
      List<Person> people =
          session.query(Person.class).fetch(Person::biography).fetch(Person::boss).list();
      session.statements();
      assertThat(people).allSatisfy(p -> assertThat(p.biography().get()).startsWith("born"));
      assertThat(people.get(9).boss().get().id()).isEqualTo(5);
      assertThat(session.statements()).isEmpty();
    }
  }

  @Test
  void embeddedValuesAreNullWhenAllTheirColumnsAre() {
    try (TestSession session = database.session()) {
      assertThat(person(session, 1).address()).isNull();
      assertThat(person(session, 2).address().street()).isEqualTo("Main Street");
      assertThat(person(session, 2).address().zip()).isNull();
    }
  }

  @Test
  void computedValuesComeWithTheRow() {
    try (TestSession session = database.session()) {
      assertThat(person(session, 3).greeting()).isEqualTo("P3!");
    }
  }

  @Test
  void theSnapshotDoesNotShareMutableValues() {
    try (TestSession session = database.session()) {
      Person first = person(session, 1);
      first.photo()[0] = 9;
      assertThat(session.snapshotOf(first))
          .filteredOn(byte[].class::isInstance)
          .singleElement()
          .isEqualTo(new byte[] {1, 2});
    }
  }

  @Test
  void readOnlyQueriesKeepNoSnapshot() {
    try (TestSession session = database.session()) {
      City city = session.query(City.class).readOnly().first().orElseThrow();
      assertThat(session.snapshotOf(city)).isNull();
      assertThat(session.snapshotOf(city.country())).isNull();
    }
  }

  @Test
  void findGivesTheManagedInstanceAndNullForAMissingRow() {
    try (TestSession session = database.session()) {
      Person first = person(session, 1);
      assertThat(session.loader().find(type(Person.class), 1L)).isSameAs(first);
      assertThat(session.loader().find(type(Person.class), 99_999)).isNull();
    }
  }

  @Test
  void aRowOfALaterTransactionRefreshesWhatIsClean() {
    try (TestSession session = database.session()) {
      Person first = person(session, 1);
      assertThat(first.reports()).hasSize(2);
      database.write("update person set name = 'New', version = 2, city_id = 4 where id = 1");
      assertThat(person(session, 1).name()).isEqualTo("P1");
      session.nextTransaction();
      assertThat(session.query(Person.class).list()).contains(first);
      assertThat(first.name()).isEqualTo("New");
      assertThat(first.greeting()).isEqualTo("New!");
      assertThat(first.version()).isEqualTo(2);
      assertThat(first.city().id()).isEqualTo(4);
      assertThat(((LazyCollection) first.reports()).isLoaded()).isFalse();
    }
  }

  @Test
  void whatTheUserChangedStaysWhenTheRowIsRefreshed() {
    try (TestSession session = database.session()) {
      Person first = person(session, 1);
      first.reports().clear();
      first.report(Ref.to(Person.class, 9));
      first.rename("Mine");
      database.write("update person set street = 'Elm Street' where id = 1");
      session.nextTransaction();
      person(session, 1);
      assertThat(first.name()).isEqualTo("Mine");
      assertThat(first.boss().id(Person::id)).isEqualTo(9);
      assertThat(first.address().street()).isEqualTo("Elm Street");
      assertThat(first.reports()).isEmpty();
    }
  }

  @Test
  void aChangedEntityWhoseRowHasAnotherVersionIsStale() {
    try (TestSession session = database.session()) {
      person(session, 1).rename("Mine");
      database.write("update person set version = 2 where id = 1");
      session.nextTransaction();
      assertThatThrownBy(() -> person(session, 1))
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Person 1 has unsaved changes made on version 1")
          .hasMessageContaining("version 2");
    }
  }

  @Test
  void refreshDropsChangesAndNamesRowsThatAreGone() {
    try (TestSession session = database.session()) {
      Person first = person(session, 1);
      first.rename("Mine");
      first.report(Ref.to(Person.class, 9));
      first.reports().clear();
      assertThat(session.loader().refresh(type(Person.class), List.of(1, 99_999)))
          .containsExactly(99_999);
      assertThat(first.name()).isEqualTo("P1");
      assertThat(first.boss()).isNull();
      assertThat(first.reports()).hasSize(2);
    }
  }

  @Entity
  static class Loose {
    @Id private Integer id;
    @ManyToOne private Target target;

    Target target() {
      return target;
    }
  }

  @Entity
  static class Forgiving {
    @Id private Integer id;

    @ManyToOne(missingIsNull = true)
    private Target target;

    Target target() {
      return target;
    }
  }

  @Entity
  static class Pointing {
    @Id private Integer id;
    @ManyToOne private Ref<Target> target;

    Ref<Target> target() {
      return target;
    }
  }

  @Entity
  static class Target {
    @Id private Integer id;
  }

  @Test
  void aDanglingKeyThrowsUnlessMissingIsNull() {
    try (LoadingDatabase loose =
        new LoadingDatabase(Loose.class, Forgiving.class, Pointing.class, Target.class)) {
      loose.write(
          "set referential_integrity false",
          "insert into loose (id, target_id) values (1, 5)",
          "insert into forgiving (id, target_id) values (1, 5)",
          "insert into pointing (id, target_id) values (1, 5)");
      try (TestSession session = loose.session()) {
        assertThatThrownBy(() -> session.query(Loose.class).list())
            .isInstanceOf(SessionException.class)
            .hasMessageContaining("[DG-314] Loose.target of row 1 points to Target 5");
        assertThat(session.managed(loose.metadata().entity(Loose.class), 1)).isNull();
        assertThat(session.query(Forgiving.class).list().get(0).target()).isNull();
        Pointing pointing = session.query(Pointing.class).list().get(0);
        assertThatThrownBy(() -> pointing.target().get()).hasMessageContaining("[DG-314]");
      }
    }
  }

  @Test
  void selectedReferencesAreSiblings() {
    List<Ref<Person>> bosses;
    try (TestSession session = database.session()) {
      bosses = session.query(Person.class).select(Person::boss).list();
      session.statements();
      assertThat(bosses.get(2).get().id()).isEqualTo(bosses.get(2).id(Person::id));
      bosses.stream().filter(boss -> boss != null).forEach(Ref::get);
      assertThat(session.statements().stream().filter(sql -> sql.contains(" person p"))).hasSize(1);
      bosses = session.query(Person.class).select(Person::boss).list();
    }
    Ref<Person> late = bosses.get(2);
    assertThatThrownBy(late::get)
        .isInstanceOf(DetachedAccessException.class)
        .hasMessageContaining("session.get(ref)");
  }

  @Test
  void everyReferenceOfALargeResultLoadsItsOwnTarget() {
    try (TestSession session = database.stateless()) {
      List<Person> people = session.query(Person.class).orderBy(Person::id).list();
      for (Person person : people.subList(1, people.size())) {
        assertThat(person.boss().id(Person::id)).isEqualTo(person.id() / 2);
        assertThat(person.boss().get().id()).isEqualTo(person.id() / 2);
      }
    }
  }

  @Test
  void aStatementForSeveralKeysIsKeptWithoutThem() {
    try (TestSession session = database.stateless()) {
      for (int keys : new int[] {1, 2, 3, 3, 16, 17, 16, 40, 900, 1500, 2}) {
        List<Integer> wanted = IntStream.range(0, keys).map(k -> 1501 - k).boxed().toList();
        assertThat(session.loader().refresh(type(Person.class), wanted)).containsExactly(1501);
      }
      assertThat(session.loader().refresh(type(Person.class), List.of())).isEmpty();
    }
  }

  @Test
  void anAdoptedInstanceLoadsInItsNewSession() {
    Person first;
    try (TestSession session = database.session()) {
      first = person(session, 2);
    }
    try (TestSession session = database.session()) {
      session.loaded(type(Person.class), 2, first, type(Person.class).row(first));
      session.loader().adopt(type(Person.class), List.of(first));
      assertThat(first.reports()).hasSize(2);
      assertThat(first.biography().get()).isEqualTo("born 2");
      assertThat(first.boss().get().id()).isEqualTo(1);
    }
  }

  @Embeddable
  static class Part {
    private Lazy<String> text;
  }

  @Entity
  static class Whole {
    @Id private Integer id;
    @Embedded private Part part;
  }

  @Test
  void aDeferredColumnInsideAnEmbeddedValueIsAMappingError() {
    assertThatThrownBy(() -> Metadata.of(Whole.class))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("part.text")
        .hasMessageContaining("is deferred inside an embedded value");
  }

  record Line(Integer id, String cityName) {}

  static class Bean {
    private Integer id;
    private String name;
  }

  @Test
  void sqlTextFillsRecordsAndObjectsAndValuesByLabel() {
    try (TestSession session = database.session()) {
      RawQuery text =
          Queries.sql(session, "select id, name as city_name, name from city where id = :id")
              .bind("id", 2);
      assertThat(text.one(Line.class)).isEqualTo(new Line(2, "city2"));
      assertThat(text.one(Bean.class)).satisfies(bean -> assertThat(bean.name).isEqualTo("city2"));
      assertThatThrownBy(() -> text.one(Integer.class))
          .hasMessageContaining("is one value, but the statement gives the columns");
      assertThat(Queries.sql(session, "select 2").one(Integer.class)).isEqualTo(2);
      try (Stream<Line> lines = text.stream(Line.class)) {
        assertThat(lines).containsExactly(new Line(2, "city2"));
      }
    }
  }

  @Test
  void sqlTextFillsEntitiesWhichAreManaged() {
    try (TestSession session = database.session()) {
      City second = Queries.sql(session, "select * from city where id = 2").one(City.class);
      assertThat(second.country().name()).isEqualTo("Ruritania");
      assertThat(session.loader().find(type(City.class), 2)).isSameAs(second);
    }
  }

  @Test
  void sqlTextThatLacksColumnsIsRefused() {
    try (TestSession session = database.session()) {
      assertThatThrownBy(() -> Queries.sql(session, "select id from city").list(Line.class))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("A row of Line needs columns labelled [cityName]");
      assertThatThrownBy(() -> Queries.sql(session, "select id from city").list(City.class))
          .hasMessageContaining("[name, country_id]");
    }
  }

  @Test
  void compositeKeysFind() {
    database.write("insert into seat (\"row\", number) values (1, 2)");
    try (TestSession session = database.session()) {
      assertThat(session.loader().find(type(Town.Seat.class), CompositeKey.of(1, 2)).number())
          .isEqualTo(2);
    }
  }
}
