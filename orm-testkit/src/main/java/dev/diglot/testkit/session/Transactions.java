package dev.diglot.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.dialect.Capability;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.SessionException;
import dev.diglot.session.Nested;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All or nothing, seen by others only when it is done. */
public abstract class Transactions extends ComplianceArea {
  private Database database;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  @SuppressWarnings("NullAway.Init") // opened before each test
  protected Transactions(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void openTeams() {
    database = open(Team.class, Member.class);
  }

  private long teams() {
    try (Session session = database.openSession()) {
      return session.query(Team.class).count();
    }
  }

  @Test
  void whatIsCommittedStays() {
    database.transaction(session -> session.add(new Team(1, "red")));
    assertThat(teams()).isEqualTo(1);
  }

  @Test
  void whatIsRolledBackOrLeftWasNeverThere() {
    try (Session session = database.openSession()) {
      session.add(new Team(1, "red"));
      session.flush();
      assertThat(session.query(Team.class).count()).isEqualTo(1);
      session.rollback();
      assertThat(session.query(Team.class).count()).isZero();
      session.add(new Team(2, "blue"));
      session.flush();
    }
    assertThatThrownBy(
            () ->
                database.transaction(
                    session -> {
                      session.add(new Team(3, "green"));
                      session.flush();
                      throw new IllegalStateException("changed my mind");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(teams()).isZero();
  }

  @Test
  void othersSeeNothingBeforeTheCommit() {
    try (Session mine = database.openSession();
        Session theirs = database.openSession()) {
      mine.add(new Team(1, "red"));
      mine.flush();
      assertThat(theirs.query(Team.class).count()).isZero();
      theirs.rollback();
      mine.commit();
      assertThat(theirs.query(Team.class).count()).isEqualTo(1);
    }
  }

  @Test
  void aFailedTransactionTakesNothingButARollback() {
    try (Session session = database.openSession()) {
      session.add(new Team(1, "red"));
      session.flush();
      assertThatThrownBy(() -> session.sql("insert into kit_team values (nonsense)").execute())
          .isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> session.query(Team.class).count())
          .isInstanceOf(SessionException.class);
      assertThatThrownBy(session::commit).isInstanceOf(SessionException.class);
      session.rollback();
      assertThat(session.query(Team.class).count()).isZero();
    }
  }

  @Test
  @Requires(Capability.SAVEPOINTS)
  void aNestedBlockIsUndoneAlone() {
    try (Session session = database.openSession()) {
      session.add(new Team(1, "red"));
      try (Nested block = session.nested()) {
        session.add(new Team(2, "blue"));
        session.flush();
        block.rollback();
      }
      try (Nested block = session.nested()) {
        session.add(new Team(3, "green"));
        block.commit();
      }
      session.commit();
    }
    try (Session session = database.openSession()) {
      assertThat(session.query(Team.class).list()).extracting(Team::id).containsExactly(1, 3);
    }
  }

  @Test
  @Requires(Capability.SAVEPOINTS)
  void aFailureWithinANestedBlockLeavesTheRestUsable() {
    database.transaction(session -> session.add(new Team(1, "red")));
    try (Session session = database.openSession()) {
      session.add(new Team(2, "blue"));
      assertThatThrownBy(
              () ->
                  session.nested(
                      within -> {
                        try (StatelessSession raw = within.stateless()) {
                          raw.insert(new Team(1, "again"));
                        }
                      }))
          .isInstanceOf(ConstraintViolationException.class);
      assertThat(session.query(Team.class).count()).isEqualTo(2);
      session.commit();
    }
    assertThat(teams()).isEqualTo(2);
  }

  @Test
  @Requires(Capability.SAVEPOINTS)
  void blocksNest() {
    try (Session session = database.openSession()) {
      session.nested(
          outer -> {
            outer.add(new Team(1, "red"));
            try (Nested inner = outer.nested()) {
              outer.add(new Team(2, "blue"));
              outer.flush();
              inner.rollback();
            }
            outer.add(new Team(3, "green"));
          });
      session.commit();
    }
    assertThat(teams()).isEqualTo(2);
  }

  @Test
  void readOnlySessionsReadOnly() {
    database.transaction(session -> session.add(new Team(1, "red")));
    try (Session session = database.openSession(database.sessionOptions().asReadOnly())) {
      assertThat(session.get(Team.class, 1).name()).isEqualTo("red");
      assertThatThrownBy(
              () -> {
                session.delete(Team.class).execute();
              })
          .isInstanceOf(SessionException.class);
    }
    assertThat(teams()).isEqualTo(1);
    database.transaction(session -> session.add(new Team(2, "blue")));
    assertThat(teams()).isEqualTo(2);
  }

  @Test
  void aSessionGoesOnAfterACommit() {
    try (Session session = database.openSession()) {
      for (int i = 0; i < 3; i++) {
        session.add(new Team(i, "team"));
        session.commit();
      }
      session.get(Team.class, 1).rename("changed");
      session.commit();
    }
    try (Session session = database.openSession()) {
      assertThat(session.get(Team.class, 1).name()).isEqualTo("changed");
    }
  }
}
