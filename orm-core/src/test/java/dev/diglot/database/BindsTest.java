package dev.diglot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.error.ConfigurationException;
import dev.diglot.error.DatabaseException;
import dev.diglot.mapping.Metadata;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BindsTest {

  @Entity
  static final class Person {
    @Id @GeneratedValue Integer id;

    @Column(length = 10)
    String name;

    Person() {}

    Person(String name) {
      this.name = name;
    }
  }

  @Entity
  static final class Visit {
    @Id @GeneratedValue Integer id;

    @Column(length = 10, nullable = false)
    String page;

    Visit() {}

    Visit(String page) {
      this.page = page;
    }

    String page() {
      return page;
    }
  }

  private Binds binds = Binds.builder().build();

  @BeforeEach
  void open() {
    binds =
        Binds.builder()
            .bind("people", Database.open("jdbc:h2:mem:people", Metadata.of(Person.class)))
            .bind("log", Database.open("jdbc:h2:mem:log", Metadata.of(Visit.class)))
            .build();
    binds.createAll();
  }

  @AfterEach
  void close() {
    binds.close();
  }

  @Test
  void eachClassGoesToItsDatabase() {
    try (BoundSession session = binds.openSession()) {
      session.add(new Person("Ann"));
      session.add(new Visit("home"));
      session.commit();
      assertThat(session.query(Person.class).one().name).isEqualTo("Ann");
      assertThat(session.get(Visit.class, 1).page).isEqualTo("home");
    }
    assertThat(binds.names()).containsExactly("people", "log");
    assertThat(binds.name(Visit.class)).isEqualTo("log");
    try (Session people = new Session(binds.database("people").openSession())) {
      assertThat(people.count("person")).isEqualTo(1);
      assertThatThrownBy(() -> people.count("visit")).hasMessageContaining("visit");
    }
  }

  /** A plain look at a database. */
  private record Session(dev.diglot.session.Session session) implements AutoCloseable {
    long count(String table) {
      return session.sql("select count(*) from " + table).one(Long.class);
    }

    @Override
    public void close() {
      session.close();
    }
  }

  @Test
  void nothingIsCommittedWhenOneFlushFails() {
    try (BoundSession session = binds.openSession()) {
      session.add(new Person("Ann"));
      session.add(new Visit(null));
      assertThatThrownBy(session::commit).hasMessageContaining("Visit.page");
      session.rollback();
      assertThat(session.query(Person.class).count()).isZero();
      assertThat(session.query(Visit.class).count()).isZero();
    }
  }

  @Test
  void everyOperationGoesToTheDatabaseOfItsClass() {
    try (BoundSession session = binds.openSession()) {
      session.addAll(List.of(new Person("Ann"), new Visit("home"), new Visit("shop")));
      session.flush();
      assertThat(session.find(Visit.class, 9)).isEmpty();
      session.remove(session.find(Visit.class, 1).orElseThrow());
      session.update(Visit.class).set(Visit::page).to("cart").execute();
      session.commit();
      assertThat(session.query(Visit.class).list()).extracting(v -> v.page).containsExactly("cart");
      assertThat(session.delete(Person.class).execute()).isEqualTo(1);
    }
    binds.dropAll();
    try (Session log = new Session(binds.database("log").openSession())) {
      assertThatThrownBy(() -> log.count("visit")).hasMessageContaining("not found");
    }
  }

  @Test
  void aCommitThatFailsAfterAnotherNamesWhatWasCommitted() {
    try (BoundSession session = binds.openSession()) {
      session.add(new Person("Ann"));
      session.add(new Visit("home"));
      session.flush();
      try (Session log = new Session(binds.database("log").openSession())) {
        log.session().sql("shutdown immediately").execute();
      } catch (DatabaseException closed) {
        assertThat(closed).hasMessageContaining("closed");
      }
      assertThatThrownBy(session::commit)
          .isInstanceOfSatisfying(
              PartialCommitException.class,
              partial -> assertThat(partial.committed()).containsExactly("people"))
          .hasMessageContaining("The database 'log' did not commit");
    }
  }

  @Test
  void anUnknownClassOrNameIsAnError() {
    assertThatThrownBy(() -> binds.database(String.class))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[people, log]");
    assertThatThrownBy(() -> binds.database("other")).isInstanceOf(ConfigurationException.class);
  }

  @Test
  void aClassInTwoDatabasesIsAnError() {
    try (Database again = Database.open("jdbc:h2:mem:again", Metadata.of(Visit.class));
        Database first = Database.open("jdbc:h2:mem:first", Metadata.of(Visit.class))) {
      Binds.Builder builder = Binds.builder().bind("first", first);
      assertThatThrownBy(() -> builder.bind("again", again))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("Visit");
    }
  }

  @Test
  void aTransactionCommitsAllDatabases() {
    binds.transaction(
        session -> {
          session.add(new Person("Ann"));
          session.add(new Visit("home"));
        });
    long rows =
        binds.inTransaction(
            session -> session.query(Person.class).count() + session.query(Visit.class).count());
    assertThat(rows).isEqualTo(2);
  }

  @Test
  void aTransactionWhoseWorkThrowsChangesNoDatabase() {
    assertThatThrownBy(
            () ->
                binds.transaction(
                    session -> {
                      session.add(new Person("Ann"));
                      session.add(new Visit("home"));
                      session.flush();
                      throw new IOException("no");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("no");
    assertThatThrownBy(
            () ->
                binds.inTransaction(
                    session -> {
                      session.add(new Person("Ann"));
                      session.add(new Visit("a name that is too long"));
                      return 1;
                    }))
        .isInstanceOf(DatabaseException.class);
    try (BoundSession session = binds.openSession()) {
      assertThat(session.query(Person.class).count()).isZero();
      assertThat(session.query(Visit.class).count()).isZero();
    }
  }
}
