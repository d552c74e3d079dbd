package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.sql.Root;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 8: records are values, written at once")
class StatelessSessionTest {
  @AutoClose
  private final TestDatabase db =
      TestDatabase.of(Point.class, Owner.class, Pet.class, Part.class, Account.class);

  @Test
  void addingARecordIsAnErrorThatNamesTheStatelessCall() {
    try (Session session = db.session()) {
      assertThatThrownBy(() -> session.add(Point.of(1, 2)))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-310")
          .hasMessageContaining("session.stateless().insert");
    }
  }

  @Test
  void insertReturnsTheNewRecord() {
    try (StatelessSession session = db.database().openStateless()) {
      Point given = Point.of(1, 2);
      Point stored = session.insert(given);
      session.commit();
      assertThat(stored).isEqualTo(new Point(1, 1, 2, 0, 3));
      assertThat(given.id()).isNull();
      assertThat(session.get(Point.class, 1)).isEqualTo(stored);
    }
  }

  @Test
  void closingWithoutCommitRollsBack() {
    try (StatelessSession session = db.database().openStateless()) {
      session.insert(Point.of(1, 2));
    }
    assertThat(db.rows("select count(*) from point")).containsExactly("0");
  }

  @Test
  void manyRecordsAreInsertedByFewStatementsInOrder() {
    try (StatelessSession session = db.database().openStateless()) {
      db.forget();
      List<Point> stored =
          session.insertAll(IntStream.range(0, 1_000).mapToObj(i -> Point.of(i, -i)).toList());
      assertThat(db.statements()).hasSizeLessThan(10);
      session.commit();
      assertThat(stored).hasSize(1_000);
      for (int i = 0; i < stored.size(); i++) {
        assertThat(stored.get(i).x()).isEqualTo(i);
        assertThat(stored.get(i).id()).isEqualTo(i + 1);
      }
    }
    assertThat(db.rows("select count(*) from point where x = id - 1")).containsExactly("1000");
  }

  @Test
  void updateCountsTheVersionAndChecksIt() {
    try (StatelessSession session = db.database().openStateless()) {
      Point stored = session.insert(Point.of(1, 2));
      Point moved = session.update(stored.moved(5));
      assertThat(moved).isEqualTo(new Point(1, 5, 2, 1, 7));
      session.commit();
      assertThatThrownBy(() -> session.update(stored.moved(9)))
          .isInstanceOf(StaleVersionException.class);
      session.rollback();
    }
    assertThat(db.rows("select x, version from point")).containsExactly("5,1");
  }

  @Test
  void deleteChecksTheVersion() {
    try (StatelessSession session = db.database().openStateless()) {
      Point stored = session.insert(Point.of(1, 2));
      Point moved = session.update(stored.moved(5));
      assertThatThrownBy(() -> session.delete(stored)).isInstanceOf(StaleVersionException.class);
      session.delete(moved);
      session.commit();
    }
    assertThat(db.rows("select count(*) from point")).containsExactly("0");
  }

  @Test
  void upsertInsertsOrUpdates() {
    try (StatelessSession session = db.database().openStateless()) {
      Part first = session.upsert(new Part(1, "a"));
      session.upsertAll(List.of(new Part(1, "b"), new Part(2, "c")));
      session.commit();
      assertThat(first.code).isEqualTo("a");
    }
    assertThat(db.rows("select id, code from part order by id")).containsExactly("1,b", "2,c");
  }

  @Test
  void objectsAreChangedAndReturned() {
    try (StatelessSession session = db.database().openStateless()) {
      Account account = new Account("Ann", "Lee");
      assertThat(session.insert(account)).isSameAs(account);
      assertThat(account.id).isNotNull();
      assertThat(account.fullname).isEqualTo("Ann Lee");
      assertThat(account.shared).isFalse();
      session.commit();
    }
  }

  @Test
  void anUnsavedTargetIsRefused() {
    try (StatelessSession session = db.database().openStateless()) {
      assertThatThrownBy(() -> session.insert(new Pet("Rex", new Owner("Ann"))))
          .hasMessageContaining("DG-307")
          .hasMessageContaining("Pet.owner");
    }
  }

  @Test
  void aViolationNamesTheProperty() {
    try (StatelessSession session = db.database().openStateless()) {
      session.insert(new Part(1, "a"));
      assertThatThrownBy(() -> session.insert(new Part(2, "a")))
          .isInstanceOf(ConstraintViolationException.class)
          .hasMessageContaining("Part.code");
    }
  }

  @Test
  void bulkStatementsMatchByCondition() {
    try (StatelessSession session = db.database().openStateless()) {
      session.insertAll(IntStream.range(0, 10).mapToObj(i -> Point.of(i, 0)).toList());
      assertThat(
              session.update(Point.class).set(Point::y).to(1).where(col(Point::x).lt(3)).execute())
          .isEqualTo(3);
      assertThat(session.delete(Point.class).where(col(Point::y).eq(0)).execute()).isEqualTo(7);
      assertThat(session.query(Point.class).count()).isEqualTo(3);
    }
  }

  @Test
  void theStatelessViewOfASessionSharesItsTransactionAndFlushesFirst() {
    try (Session session = db.session()) {
      Owner ann = new Owner("Ann");
      session.add(ann);
      StatelessSession stateless = session.stateless();
      assertThat(ann.id).isNotNull();
      assertThat(stateless.query(Owner.class).count()).isEqualTo(1);
      ann.name = "Anna";
      assertThat(stateless.query(Owner.class).one().name).isEqualTo("Anna");
      Root<Owner> owner = Root.of(Owner.class);
      assertThat(stateless.query(owner).where(owner.get(Owner::name).eq("Anna")).count())
          .isEqualTo(1);
      stateless.insert(Point.of(1, 1));
      assertThatThrownBy(stateless::commit).isInstanceOf(SessionException.class);
      stateless.close();
      session.commit();
    }
    assertThat(db.rows("select name from owner")).containsExactly("Anna");
    assertThat(db.rows("select count(*) from point")).containsExactly("1");
  }

  @Test
  void aStatelessWriteIsSeenByTheSessionAtOnce() {
    db.database()
        .transaction(
            session -> {
              session.add(new Owner("Ann"));
            });
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      StatelessSession stateless = session.stateless();
      Owner copy = stateless.get(Owner.class, 1);
      assertThat(copy).isNotSameAs(ann);
      copy.name = "Anna";
      stateless.update(copy);
      assertThat(ann.name).isEqualTo("Anna");
      assertThat(ann.version).isEqualTo(1);
      ann.name = "Annabel";
      session.commit();
    }
    assertThat(db.rows("select name, version from owner")).containsExactly("Annabel,2");
  }
}
