package dev.diglot.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.diglot.database.Database;
import dev.diglot.dialect.Capability;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The driver's exceptions say what happened, in Diglot's words. */
public abstract class Violations extends ComplianceArea {
  private Database database;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  @SuppressWarnings("NullAway.Init") // opened before each test
  protected Violations(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void openMembers() {
    database = open(Team.class, Member.class);
    database.transaction(
        session -> {
          Team team = new Team(1, "red");
          team.members().add(new Member(1, "ann@example.org").in(Ref.of(team)));
          session.add(team);
        });
  }

  private Violation violated(String sql) {
    try (Session session = database.openSession()) {
      ConstraintViolationException failure =
          catchThrowableOfType(
              ConstraintViolationException.class, () -> session.sql(sql).execute());
      assertThat(failure).as("what '%s' throws", sql).isNotNull();
      assertThat(failure).hasCauseInstanceOf(SQLException.class);
      return failure.violation();
    }
  }

  @Test
  void uniqueConstraintsAreNamed() {
    try (Session session = database.openSession()) {
      session.add(new Member(2, "ann@example.org"));
      ConstraintViolationException failure =
          catchThrowableOfType(ConstraintViolationException.class, session::flush);
      Violation violation = failure.violation();
      assertThat(violation.kind()).isEqualTo(Kind.UNIQUE);
      assertThat(violation.constraint()).isEqualTo("uq_kit_member_email");
      assertThat(violation.table()).isEqualTo("kit_member");
      assertThat(violation.columns()).containsExactly("email");
      assertThat(violation.properties()).containsExactly("email");
      assertThat(violation.entity()).isEqualTo("Member");
      assertThat(failure.getMessage()).doesNotContain("ann@example.org");
    }
  }

  @Test
  void primaryKeysAreUnique() {
    Violation violation = violated("insert into kit_team (id, name) values (1, 'again')");
    assertThat(violation.kind()).isEqualTo(Kind.UNIQUE);
    assertThat(violation.table()).isEqualTo("kit_team");
    assertThat(violation.properties()).containsExactly("id");
  }

  @Test
  void foreignKeysAreNamedFromBothSides() {
    String name = database.metadata().table("kit_member").foreignKeys().get(0).name();
    Violation child =
        violated("insert into kit_member (id, email, age, team_id) values (2, 'b', 1, 99)");
    assertThat(child.kind()).isEqualTo(Kind.FOREIGN_KEY);
    assertThat(child.constraint()).isEqualTo(name);
    assertThat(child.table()).isEqualTo("kit_member");
    assertThat(child.properties()).containsExactly("team");

    Violation parent = violated("delete from kit_team where id = 1");
    assertThat(parent.kind()).isEqualTo(Kind.FOREIGN_KEY);
    assertThat(parent.constraint()).isEqualTo(name);
  }

  @Test
  void columnsThatRefuseNullAreNamed() {
    Violation violation = violated("insert into kit_member (id, email, age) values (2, null, 1)");
    assertThat(violation.kind()).isEqualTo(Kind.NOT_NULL);
    assertThat(violation.columns()).containsExactly("email");
    assertThat(violation.table()).isEqualTo("kit_member");
    assertThat(violation.properties()).containsExactly("email");
  }

  @Test
  @Requires(Capability.CHECK_CONSTRAINTS)
  void checksAreNamed() {
    Violation violation = violated("update kit_member set age = -1");
    assertThat(violation.kind()).isEqualTo(Kind.CHECK);
    assertThat(violation.constraint()).isEqualTo("ck_kit_member_age");
    assertThat(violation.table()).isEqualTo("kit_member");
  }

  @Test
  void violationsWithinABatchAreNamed() {
    try (Session session = database.openSession()) {
      for (int i = 2; i < 50; i++) {
        session.add(new Member(i, i == 30 ? "ann@example.org" : "m" + i));
      }
      ConstraintViolationException failure =
          catchThrowableOfType(ConstraintViolationException.class, session::flush);
      assertThat(failure.violation().constraint()).isEqualTo("uq_kit_member_email");
      session.rollback();
      assertThat(session.query(Member.class).count()).isEqualTo(1);
    }
  }

  @Test
  void valuesThatDoNotFitAreRefused() {
    try (Session session = database.openSession()) {
      String sql = "update kit_member set email = '" + "x".repeat(61) + "'";
      DatabaseException failure =
          catchThrowableOfType(DatabaseException.class, () -> session.sql(sql).execute());
      assertThat(failure).isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void textsComeBackWholeOrAreRefusedBeforeTheyAreWritten() {
    String whole = "\uD83D\uDE00@example.org";
    database.transaction(session -> session.add(new Member(2, whole)));
    try (Session session = database.openSession()) {
      assertThat(session.get(Member.class, 2).email()).isEqualTo(whole);
      session.add(new Member(3, whole.substring(1)));
      InvalidValueException failure =
          catchThrowableOfType(InvalidValueException.class, session::flush);
      assertThat(failure).hasMessageContaining("'email'");
      assertThat(failure).hasMessageContaining("half of a character at index 0");
      session.rollback();
      assertThat(session.query(Member.class).count()).isEqualTo(2);
    }
  }

  @Test
  void nonsenseIsRefusedWithTheDriversWords() {
    List<String> nonsense = List.of("selec 1", "select nothing from kit_team", "delete from kit_x");
    for (String sql : nonsense) {
      try (Session session = database.openSession()) {
        DatabaseException failure =
            catchThrowableOfType(DatabaseException.class, () -> session.sql(sql).execute());
        assertThat(failure).as(sql).isNotNull();
        assertThat(failure).isExactlyInstanceOf(DatabaseException.class);
        assertThat(failure).hasCauseInstanceOf(SQLException.class);
        assertThat(failure.sqlState()).isNotNull();
      }
    }
  }
}
