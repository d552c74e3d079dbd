package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.TimeoutException;
import dev.diglot.postgres.annotation.Exclude;
import dev.diglot.postgres.testing.Store;
import dev.diglot.reference.Ref;
import dev.diglot.session.StatelessSession;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  @Entity
  record Town(@Id int id, @Column(length = 10, unique = true, nullable = false) String name) {}

  @Entity
  @Check(value = "age >= 0", name = "ck_age")
  @Exclude(value = "(age / 10) with =", using = "btree", name = "ex_decade")
  record Citizen(
      @Id int id, @ManyToOne @Nullable Ref<Town> town, @Column(nullable = false) Integer age) {}

  private static final Store STORE = new Store(Town.class, Citizen.class);

  private final StatelessSession session = STORE.database().openStateless();

  @BeforeEach
  void fill() {
    STORE.run("truncate citizen, town");
    session.insert(new Town(1, "Rome"));
    session.insert(new Citizen(1, Ref.to(Town.class, 1), 30));
    session.commit();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private Violation violation(ThrowingCallable work) {
    Violation violation =
        catchThrowableOfType(ConstraintViolationException.class, work).violation();
    session.rollback();
    return violation;
  }

  private void fails(String sql, Class<? extends DatabaseException> type) {
    assertThatThrownBy(() -> session.sql(sql).execute()).isExactlyInstanceOf(type);
    session.rollback();
  }

  private void selectFails(String sql, Class<? extends DatabaseException> type) {
    assertThatThrownBy(() -> session.sql(sql).list(String.class)).isExactlyInstanceOf(type);
    session.rollback();
  }

  @Test
  void constraintsAreNamedWithEntityAndProperties() {
    assertThat(violation(() -> session.insert(new Town(2, "Rome"))))
        .isEqualTo(
            new Violation(
                Kind.UNIQUE, "uq_town_name", "town", List.of("name"), "Town", List.of("name")));
    assertThat(violation(() -> session.insert(new Town(1, "Ulm"))))
        .isEqualTo(
            new Violation(Kind.UNIQUE, "pk_town", "town", List.of("id"), "Town", List.of("id")));
    assertThat(violation(() -> session.insert(new Citizen(2, Ref.to(Town.class, 9), 1))))
        .isEqualTo(
            new Violation(
                Kind.FOREIGN_KEY,
                "fk_citizen_town_id",
                "citizen",
                List.of("town_id"),
                "Citizen",
                List.of("town")));
    assertThat(violation(() -> session.delete(new Town(1, "Rome"))))
        .isEqualTo(
            new Violation(
                Kind.FOREIGN_KEY,
                "fk_citizen_town_id",
                "citizen",
                List.of("town_id"),
                "Citizen",
                List.of("town")));
    assertThat(violation(() -> session.insert(new Citizen(2, null, -1))))
        .isEqualTo(new Violation(Kind.CHECK, "ck_age", "citizen", List.of(), "Citizen", List.of()));
    assertThat(violation(() -> session.insert(new Citizen(2, null, 39))))
        .isEqualTo(
            new Violation(Kind.EXCLUSION, "ex_decade", "citizen", List.of(), "Citizen", List.of()));
    assertThat(violation(() -> session.update(Citizen.class).set(Citizen::age).toNull().execute()))
        .isEqualTo(
            new Violation(
                Kind.NOT_NULL, null, "citizen", List.of("age"), "Citizen", List.of("age")));
  }

  @Test
  void valuesThatDoNotFit() {
    fails("insert into town values (2, 'far too long a name')", InvalidValueException.class);
    fails("insert into town values (99999999999, 'x')", InvalidValueException.class);
    fails("update citizen set age = age / 0", InvalidValueException.class);
    selectFails("select cast('x' as integer)::text", InvalidValueException.class);
    selectFails("select cast('2020-02-31' as date)::text", InvalidValueException.class);
    selectFails(
        "select cast(array[1, 2] as text) || cast('{' as jsonb)", InvalidValueException.class);
  }

  @Test
  void statementsThatAreWrong() {
    selectFails("select nosuch from town", DatabaseException.class);
    selectFails("select * from nosuch", DatabaseException.class);
    selectFails("selec 1", DatabaseException.class);
  }

  @Test
  void locksThatTakeTooLong() {
    try (StatelessSession other = STORE.database().openStateless()) {
      other.query(Town.class).forUpdate().list();
      session.sql("set local lock_timeout = 50").execute();
      assertThatThrownBy(() -> session.update(new Town(1, "Bonn")))
          .isInstanceOf(TimeoutException.class);
      session.rollback();
      assertThatThrownBy(
              () -> session.query(Town.class).where(col(Town::id).eq(1)).forUpdateNoWait().list())
          .isInstanceOf(TimeoutException.class);
      session.rollback();
    }
  }

  @Test
  void statementsThatTakeTooLong() {
    session.sql("set local statement_timeout = 50").execute();
    selectFails("select cast(pg_sleep(5) as text)", TimeoutException.class);
  }

  @Test
  void aConnectionThatIsLost() {
    String process = session.sql("select pg_backend_pid()::text").list(String.class).get(0);
    STORE.run("select pg_terminate_backend(" + process + ")");
    assertThatThrownBy(() -> session.query(Town.class).list())
        .isInstanceOf(ConnectionFailedException.class);
    session.rollback();
    assertThat(session.query(Town.class).list()).hasSize(1);
  }
}
