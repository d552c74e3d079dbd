package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Version;
import dev.diglot.error.SessionException;
import dev.diglot.reference.Ref;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of many objects that were read, each is managed like one that was read alone")
class ManyRowsTest {
  private static final int MANY = 150;
  private static final int LATE = 120;

  @AutoClose private final TestDatabase db = TestDatabase.of(Leaf.class);

  @Entity
  static class Leaf {
    @Id long id;
    @Version int version;
    String name = "green";
    @ManyToOne Ref<Leaf> above;

    Leaf() {}

    Leaf(long id) {
      this.id = id;
      this.above = id == 1 ? null : Ref.to(Leaf.class, id - 1);
    }
  }

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> session.addAll(IntStream.rangeClosed(1, MANY).mapToObj(Leaf::new).toList()));
    db.forget();
  }

  private static List<Leaf> all(Session session) {
    return session.query(Leaf.class).list();
  }

  @Test
  void oneThatChangedIsWritten() {
    try (Session session = db.session()) {
      all(session).get(LATE).name = "red";
      assertThat(session.isDirty()).isTrue();
      session.commit();
    }
    assertThat(db.statements()).filteredOn(sql -> sql.startsWith("update")).hasSize(1);
    assertThat(db.rows("select id, version from leaf where name = 'red'")).containsExactly("121,1");
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() {
    try (Session session = db.session()) {
      all(session).forEach(leaf -> leaf.above = leaf.above);
      assertThat(session.isDirty()).isFalse();
      session.commit();
    }
    assertThat(db.statements()).noneMatch(sql -> sql.startsWith("update"));
  }

  @Test
  void aRollbackTakesChangesBackVersionsIncluded() {
    try (Session session = db.session()) {
      Leaf leaf = all(session).get(LATE);
      leaf.name = "red";
      leaf.above = null;
      leaf.version = 9;
      session.rollback();

      assertThat(leaf.name).isEqualTo("green");
      assertThat(leaf.version).isZero();
      assertThat(leaf.above.get()).isSameAs(session.get(Leaf.class, LATE));
    }
  }

  @Test
  void aRollbackTakesBackWhatWasFlushed() {
    try (Session session = db.session()) {
      List<Leaf> leaves = all(session);
      leaves.get(LATE).name = "red";
      session.remove(leaves.get(MANY - 1));
      session.flush();
      leaves.get(LATE + 2).name = "brown";
      session.rollback();

      assertThat(leaves).extracting(leaf -> leaf.name).containsOnly("green");
      assertThat(session.contains(leaves.get(MANY - 1))).isTrue();
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void aChangeIsFlushedBeforeAQueryThatReadsItsTable() {
    try (Session session = db.session()) {
      all(session).get(LATE).name = "red";
      assertThat(session.query(Leaf.class).where(leaf -> leaf.name.equals("red")).list())
          .hasSize(1);
    }
  }

  @Test
  void eachKeyHasOneObjectWhicheverWayItIsReadAgain() {
    try (Session session = db.session()) {
      List<Leaf> leaves = all(session);
      db.forget();
      assertThat(session.get(Leaf.class, LATE + 1)).isSameAs(leaves.get(LATE));
      assertThat(leaves.get(LATE + 1).above.get()).isSameAs(leaves.get(LATE));
      assertThat(db.statements()).isEmpty();
      assertThat(all(session)).containsExactlyElementsOf(leaves);
    }
  }

  @Test
  void rowsThatOthersChangedAreSeenInTheNextTransaction() {
    try (Session session = db.session()) {
      List<Leaf> leaves = all(session);
      session.commit();
      db.elsewhere("update leaf set name = 'red', version = 3 where id = 121");

      assertThat(all(session)).containsExactlyElementsOf(leaves);
      assertThat(leaves.get(LATE).name).isEqualTo("red");
      assertThat(leaves.get(LATE).version).isEqualTo(3);
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void oneMayBeRemovedDetachedAndRefreshed() {
    try (Session session = db.session()) {
      List<Leaf> leaves = all(session);
      session.remove(leaves.get(MANY - 1));
      Leaf detached = leaves.get(LATE);
      session.detach(detached);
      detached.name = "red";
      Leaf refreshed = leaves.get(LATE + 1);
      refreshed.name = "brown";
      session.refresh(refreshed);

      assertThat(session.contains(detached)).isFalse();
      assertThat(refreshed.name).isEqualTo("green");
      assertThat(session.get(Leaf.class, LATE + 1)).isNotSameAs(detached);
      session.commit();
    }
    assertThat(db.rows("select count(*) from leaf where name = 'green'")).containsExactly("149");
  }

  @Test
  void anIdThatChangedIsRefused() {
    try (Session session = db.session()) {
      all(session).get(LATE).id = 7_777;
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("id of a managed object never changes");
      session.rollback();
    }
  }

  @Test
  void oneThatIsReadOnlyIsNotWritten() {
    try (Session session = db.session()) {
      List<Leaf> leaves = session.query(Leaf.class).readOnly().list();
      leaves.get(LATE).name = "red";
      assertThat(session.isDirty()).isFalse();
      session.commit();
    }
    assertThat(db.rows("select count(*) from leaf where name = 'red'")).containsExactly("0");
  }
}
