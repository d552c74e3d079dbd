package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.error.DetachedAccessException;
import dev.diglot.loading.Town.House;
import dev.diglot.loading.Town.Person;
import dev.diglot.loading.Town.Pet;
import dev.diglot.loading.Town.Roof;
import dev.diglot.loading.Town.Visit;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loading promises, seen through sessions. */
class LoadingInSessionsTest {
  private final List<Execution> executed = new ArrayList<>();
  private Database database;

  @BeforeEach
  void open() {
    database =
        Database.builder()
            .url("jdbc:h2:mem:" + UUID.randomUUID())
            .metadata(Metadata.of(Town.ENTITIES))
            .listener(executed::add)
            .open();
    database.createAll();
    database.transaction(
        session -> {
          session.sql("insert into city (id, name) values (1, 'Here')").execute();
          session
              .sql(
                  "insert into person (id, version, name, biography, city_id, boss_id)"
                      + " select x, 1, 'P' || x, 'born ' || x, 1, case when x > 1 then 1 end"
                      + " from system_range(1, 20)")
              .execute();
          session
              .sql(
                  "insert into pet (id, name, owner_id)"
                      + " select x, 'pet' || x, mod(x, 20) + 1 from system_range(1, 40)")
              .execute();
          session.sql("insert into house (id) values (1), (2)").execute();
          session.sql("insert into roof (id, house_id) values (7, 1)").execute();
        });
    executed.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> statements() {
    List<String> taken = executed.stream().map(Execution::sql).toList();
    executed.clear();
    return taken;
  }

  @Test
  void touchingMakesNothingDirty() {
    try (Session session = database.openSession()) {
      List<House> houses = session.query(House.class).list();
      List<Person> people = session.query(Person.class).list();
      houses.get(0).roof().get();
      people.get(0).pets().size();
      people.get(0).clubs().size();
      people.get(1).boss().get();
      people.get(2).biography().get();
      assertThat(session.isDirty()).isFalse();
      statements();
      session.flush();
      assertThat(statements()).isEmpty();
    }
  }

  @Test
  void anUnloadedDeferredColumnIsNotWritten() {
    database.transaction(session -> session.get(Person.class, 1).rename("Ann"));
    assertThat(statements()).noneMatch(sql -> sql.contains("biography"));
    database.transaction(
        session -> assertThat(session.get(Person.class, 1).biography().get()).isEqualTo("born 1"));
  }

  @Test
  void anAssignedDeferredColumnIsWritten() {
    database.transaction(session -> session.get(Person.class, 1).write(Lazy.of("born again")));
    database.transaction(
        session ->
            assertThat(session.get(Person.class, 1).biography().get()).isEqualTo("born again"));
  }

  @Test
  void touchingNeverFlushesAndShowsPendingLinks() {
    try (Session session = database.openSession()) {
      Person first = session.get(Person.class, 1);
      Person second = session.get(Person.class, 2);
      Pet moved = session.get(Pet.class, 1);
      moved.moveTo(Ref.of(first));
      Pet fresh = new Pet(99, "fresh", Ref.to(Person.class, 1));
      session.add(fresh);
      statements();
      assertThat(first.pets()).hasSize(4).contains(moved, fresh);
      assertThat(second.pets()).hasSize(1).doesNotContain(moved);
      assertThat(statements()).allMatch(sql -> sql.startsWith("select"));
      session.commit();
      assertThat(first.pets()).hasSize(4);
    }
    database.transaction(session -> assertThat(session.get(Person.class, 1).pets()).hasSize(4));
  }

  @Test
  void aRemovedElementIsNotShown() {
    try (Session session = database.openSession()) {
      Pet gone = session.get(Pet.class, 1);
      session.remove(gone);
      assertThat(session.get(Person.class, 2).pets()).hasSize(1).doesNotContain(gone);
    }
  }

  @Test
  void aRollbackUnloadsWhatWasLoadedAfterTheStart() {
    try (Session session = database.openSession()) {
      Person first = session.get(Person.class, 1);
      first.pets().add(new Pet(98, "new", null));
      session.rollback();
      assertThat(first.pets()).hasSize(2);
      first.pets().clear();
      session.rollback();
      assertThat(first.pets()).hasSize(2);
    }
  }

  @Test
  void aReferenceThatWasRestoredByRollbackLoads() {
    try (Session session = database.openSession()) {
      Person second = session.get(Person.class, 2);
      second.report(null);
      session.flush();
      session.rollback();
      assertThat(second.boss().get().id()).isEqualTo(1);
    }
  }

  @Test
  void theReferencesOfAMergedObjectLoad() {
    Person detached = database.inTransaction(session -> session.get(Person.class, 2));
    detached.report(Ref.to(Person.class, 5));
    try (Session session = database.openSession()) {
      Person merged = session.merge(detached);
      assertThat(merged).isNotSameAs(detached);
      assertThat(merged.boss().get().id()).isEqualTo(5);
      assertThat(merged.biography().get()).isEqualTo("born 2");
      assertThat(merged.pets()).hasSize(2);
    }
  }

  @Test
  void aLaterTransactionRefreshesAndUnloads() {
    try (Session session = database.openSession()) {
      Person first = session.get(Person.class, 1);
      assertThat(first.pets()).hasSize(2);
      session.commit();
      database.transaction(
          other -> {
            other.get(Person.class, 1).rename("Changed");
            other.add(new Pet(97, "late", Ref.to(Person.class, 1)));
          });
      assertThat(first.name()).isEqualTo("P1");
      assertThat(session.get(Person.class, 1)).isSameAs(first);
      assertThat(first.name()).isEqualTo("Changed");
      assertThat(first.pets()).hasSize(3);
    }
  }

  @Test
  void anInverseLinkThatTheUserChangedSurvivesARefresh() {
    try (Session session = database.openSession()) {
      House second = session.get(House.class, 2);
      Roof roof = new Roof(8);
      session.add(roof);
      session.commit();
      second.cover(Ref.of(roof));
      assertThat(session.get(House.class, 2).roof().get()).isSameAs(roof);
      session.commit();
    }
    database.transaction(
        session -> assertThat(session.get(House.class, 2).roof().id(Roof::id)).isEqualTo(8));
  }

  @Test
  void anAttachedObjectLoadsInItsNewSession() {
    Person first = database.inTransaction(session -> session.get(Person.class, 2));
    assertThatThrownBy(() -> first.pets().size()).isInstanceOf(DetachedAccessException.class);
    try (Session session = database.openSession()) {
      session.attach(first);
      assertThat(first.pets()).hasSize(2);
      assertThat(first.boss().get().id()).isEqualTo(1);
      assertThat(first.biography().get()).isEqualTo("born 2");
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void aDetachedObjectNoLongerLoads() {
    try (Session session = database.openSession()) {
      Person first = session.get(Person.class, 1);
      session.detach(first);
      assertThatThrownBy(() -> first.pets().size()).isInstanceOf(DetachedAccessException.class);
    }
  }

  @Test
  void recordsReadAndWriteStateless() {
    try (StatelessSession session = database.openStateless()) {
      session.insert(new Visit(1, null, Ref.to(Person.class, 3), "hello"));
      Visit visit = session.get(Visit.class, 1);
      assertThat(visit.visitor()).isEqualTo(Ref.to(Person.class, 3));
      assertThat(visit.visitor().get().name()).isEqualTo("P3");
      assertThat(visit.visitor().get().city().name()).isEqualTo("Here");
    }
  }
}
