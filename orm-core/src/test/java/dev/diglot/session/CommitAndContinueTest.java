package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.StaleVersionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 1 and 3: nothing expires, a later transaction refreshes")
class CommitAndContinueTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> {
              session.add(new Owner("Ann").with(new Pet("Rex"), new Pet("Tom")));
            });
    db.forget();
  }

  @Test
  void nothingIsReadAgainAfterACommit() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      assertThat(ann.pets).hasSize(2);
      session.commit();
      db.forget();
      assertThat(ann.name).isEqualTo("Ann");
      assertThat(ann.pets).hasSize(2);
      assertThat(db.statements()).isEmpty();
    }
  }

  @Test
  void anIdentityHitInTheSameTransactionSendsNothing() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      db.forget();
      assertThat(session.get(Owner.class, 1)).isSameAs(ann);
      assertThat(session.find(Owner.class, 1L)).containsSame(ann);
      assertThat(db.statements()).isEmpty();
    }
  }

  @Test
  void aFindInALaterTransactionRefreshesACleanObject() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      session.commit();
      db.elsewhere("update owner set name = 'Anna', version = 1");

      assertThat(session.get(Owner.class, 1)).isSameAs(ann);
      assertThat(ann.name).isEqualTo("Anna");
      ann.name = "Annabel";
      session.commit();
    }
    assertThat(db.rows("select name, version from owner")).containsExactly("Annabel,2");
  }

  @Test
  void aRowOfALaterTransactionKeepsDirtyAttributesAndRefreshesTheOthers() {
    try (Session session = db.session()) {
      Pet rex = session.get(Pet.class, 1);
      session.commit();
      rex.name = "Rexy";
      db.elsewhere("update pet set owner_id = null where id = 1");

      assertThat(session.query(Pet.class).noFlush().list()).contains(rex);
      assertThat(rex.name).isEqualTo("Rexy");
      assertThat(rex.owner).isNull();
      session.commit();
    }
    assertThat(db.rows("select name, owner_id from pet where id = 1")).containsExactly("Rexy,null");
  }

  @Test
  void aVersionThatMovedUnderADirtyObjectThrows() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      session.commit();
      ann.name = "Anna";
      db.elsewhere("update owner set email = 'a', version = 5");
      assertThatThrownBy(() -> session.find(Owner.class, 1))
          .isInstanceOf(StaleVersionException.class);
    }
  }

  @Test
  void cleanLoadedCollectionsBecomeUnloadedByARefresh() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      assertThat(ann.pets).hasSize(2);
      session.commit();
      db.elsewhere("insert into pet (name, owner_id) values ('Kim', 1)");

      session.find(Owner.class, 1);
      assertThat(ann.pets).extracting(Pet::name).containsExactlyInAnyOrder("Rex", "Tom", "Kim");
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void aRowThatIsGoneIsNotFoundAndItsObjectLeaves() {
    try (Session session = db.session()) {
      Pet rex = session.get(Pet.class, 1);
      session.commit();
      db.elsewhere("delete from pet where id = 1");
      assertThat(session.find(Pet.class, 1)).isEmpty();
      assertThat(session.contains(rex)).isFalse();
    }
  }

  @Test
  void aDirtyObjectWhoseRowIsGoneIsNotLostSilently() {
    try (Session session = db.session()) {
      Pet rex = session.get(Pet.class, 1);
      session.commit();
      rex.name = "Rexy";
      db.elsewhere("delete from pet where id = 1");
      assertThatThrownBy(() -> session.find(Pet.class, 1))
          .isInstanceOf(StaleVersionException.class);
      assertThatThrownBy(session::commit).isInstanceOf(StaleVersionException.class);
    }
  }

  @Test
  void whatAStatementByQueryChangesIsReadAgainAtOnce() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      assertThat(ann.pets).hasSize(2);
      Pet rex = ann.pets.get(0);

      session.update(Owner.class).set(Owner::name).to("Anna").execute();
      session.delete(Pet.class).where(col(Pet::name).eq("Rex")).execute();

      assertThat(ann.name).isEqualTo("Anna");
      assertThat(session.contains(rex)).isFalse();
      assertThat(ann.pets).extracting(Pet::name).containsExactly("Tom");

      session.rollback();

      assertThat(ann.name).isEqualTo("Ann");
      assertThat(session.contains(rex)).isTrue();
      assertThat(ann.pets).extracting(Pet::name).containsExactlyInAnyOrder("Rex", "Tom");
    }
  }

  @Test
  void refreshDropsChangesAndReadsTheRow() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.name = "Anna";
      db.elsewhere("update owner set email = 'ann@example.org'");
      session.refresh(ann);
      assertThat(ann.name).isEqualTo("Ann");
      assertThat(ann.email).isEqualTo("ann@example.org");
      assertThat(session.isDirty(ann)).isFalse();
    }
  }

  @Test
  void aVersionThatMovedBetweenReadAndWriteThrowsAndNothingIsWritten() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      db.elsewhere("update owner set version = 3");
      ann.name = "Anna";
      assertThatThrownBy(session::commit)
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Owner 1");
      assertThatThrownBy(session::commit).hasMessageContaining("DG-304");
      session.rollback();
      session.refresh(ann);
      ann.name = "Anna";
      session.commit();
    }
    assertThat(db.rows("select name, version from owner")).containsExactly("Anna,4");
  }

  @Test
  void deletingAStaleVersionThrows() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.pets.size();
      db.elsewhere("update owner set version = 3");
      session.remove(ann);
      assertThatThrownBy(session::flush).isInstanceOf(StaleVersionException.class);
    }
    assertThat(db.rows("select count(*) from pet")).containsExactly("2");
  }
}
