package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.ConstraintViolationException;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 4 and 5: rollback restores memory, and is all that works after a failure")
class RollbackMemoryTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> {
              session.add(new Owner("Ann").with(new Pet("Rex"), new Pet("Tom")));
              session.add(new Owner("Bob"));
            });
  }

  @Test
  void flushedChangesAreTakenBack() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.name = "Anna";
      session.flush();
      ann.name = "Annabel";
      session.flush();
      assertThat(ann.version).isEqualTo(2);

      session.rollback();

      assertThat(ann.name).isEqualTo("Ann");
      assertThat(ann.version).isZero();
      assertThat(session.contains(ann)).isTrue();
      ann.name = "Anne";
      session.commit();
    }
    assertThat(db.rows("select name, version from owner where id = 1")).containsExactly("Anne,1");
  }

  @Test
  void unflushedChangesAreTakenBack() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.name = "Anna";
      ann.pets.clear();

      session.rollback();

      assertThat(ann.name).isEqualTo("Ann");
      assertThat(ann.pets).extracting(Pet::name).containsExactly("Rex", "Tom");
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void closingTakesBackWhatTheOpenTransactionHasNotCommitted() {
    Owner read;
    Owner added = new Owner("Cid");
    try (Session session = db.session()) {
      read = session.get(Owner.class, 1);
      session.commit();
      read.name = "Anna";
      session.add(added);
      session.flush();
    }
    assertThat(read.name).isEqualTo("Ann");
    assertThat(added.id).isNull();
  }

  @Test
  void closingLeavesObjectsAloneWhenNoTransactionHasBegunSinceTheCommit() {
    Owner read;
    try (Session session = db.session()) {
      read = session.get(Owner.class, 1);
      read.name = "Anna";
      session.commit();
      read.name = "Annabel";
    }
    assertThat(read.name).isEqualTo("Annabel");
    assertThat(db.rows("select name from owner where id = 1")).containsExactly("Anna");
  }

  @Test
  void collectionsAndBothSidesOfMovedChildrenAreTakenBack() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      Pet rex = ann.pets.get(0);
      assertThat(bob.pets).isEmpty();
      rex.owner = Ref.of(bob);
      session.flush();
      assertThat(bob.pets).containsExactly(rex);

      session.rollback();

      assertThat(bob.pets).isEmpty();
      assertThat(ann.pets).extracting(Pet::name).containsExactly("Rex", "Tom");
      assertThat(rex.owner.id(Owner::id)).isEqualTo(1);
    }
  }

  @Test
  void addedObjectsLeaveWithIdAndVersionReset() {
    try (Session session = db.session()) {
      Owner cid = new Owner("Cid");
      Owner ann = session.get(Owner.class, 1);
      Pet kim = new Pet("Kim");
      ann.pets.add(kim);
      session.add(cid);
      session.flush();
      cid.name = "Cidney";
      session.flush();
      assertThat(cid.id).isNotNull();
      assertThat(cid.version).isEqualTo(1);

      session.rollback();

      assertThat(cid.id).isNull();
      assertThat(cid.version).isZero();
      assertThat(kim.id).isNull();
      assertThat(session.contains(cid)).isFalse();
      assertThat(session.contains(kim)).isFalse();
      assertThat(ann.pets).hasSize(2);
      session.add(cid);
      session.commit();
    }
    assertThat(db.rows("select count(*) from owner")).containsExactly("3");
  }

  @Test
  void removedObjectsComeBack() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      session.remove(ann);
      session.flush();
      assertThat(session.contains(ann)).isFalse();
      assertThat(session.find(Owner.class, 1)).isEmpty();

      session.rollback();

      assertThat(session.contains(ann)).isTrue();
      assertThat(session.get(Owner.class, 1)).isSameAs(ann);
      assertThat(ann.pets).hasSize(2);
    }
  }

  @Test
  void aCollectionOfTheUsersIsRestoredToo() {
    try (Session session = db.session()) {
      Owner cid = new Owner("Cid").with(new Pet("Kim"));
      session.add(cid);
      session.commit();
      cid.pets.add(new Pet("Lou"));
      session.flush();
      assertThat(cid.pets).hasSize(2);

      session.rollback();

      assertThat(cid.pets).extracting(Pet::name).containsExactly("Kim");
    }
  }

  @Test
  void anAssignedCollectionGivesWayToTheOneBefore() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      var before = ann.pets;
      ann.pets = new ArrayList<>();
      session.flush();
      assertThat(db.statements()).anyMatch(sql -> sql.startsWith("delete"));

      session.rollback();

      assertThat(ann.pets).isSameAs(before);
      assertThat(ann.pets).hasSize(2);
    }
  }

  @Test
  void aSavepointTakesBackOnlyWhatCameAfterIt() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.name = "Anna";
      Owner cid = new Owner("Cid");
      session.add(cid);
      Owner dan = new Owner("Dan");
      try (Nested nested = session.nested()) {
        ann.name = "Annabel";
        ann.pets.remove(0);
        session.add(dan);
        session.flush();
        nested.rollback();
      }
      assertThat(ann.name).isEqualTo("Anna");
      assertThat(ann.pets).hasSize(2);
      assertThat(cid.id).isNotNull();
      assertThat(dan.id).isNull();
      session.commit();
    }
    assertThat(db.rows("select name from owner order by id")).containsExactly("Anna", "Bob", "Cid");
  }

  @Test
  void aReleasedSavepointIsTakenBackWithItsTransaction() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      session.nested(
          inner -> {
            ann.name = "Anna";
          });
      assertThat(ann.name).isEqualTo("Anna");

      session.rollback();

      assertThat(ann.name).isEqualTo("Ann");
    }
  }

  @Test
  void closingWithoutCommitRollsBack() {
    Owner ann;
    try (Session session = db.session()) {
      ann = session.get(Owner.class, 1);
      ann.name = "Anna";
      session.flush();
    }
    assertThat(ann.name).isEqualTo("Ann");
    assertThat(db.rows("select name from owner where id = 1")).containsExactly("Ann");
  }

  @Test
  void afterAFailedStatementOnlyRollbackWorks() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      ann.email = "same";
      bob.email = "same";
      assertThatThrownBy(session::flush)
          .isInstanceOf(ConstraintViolationException.class)
          .hasMessageContaining("Owner.email");

      assertThatThrownBy(session::commit).hasMessageContaining("DG-304");
      assertThatThrownBy(session::flush).hasMessageContaining("DG-304");
      assertThatThrownBy(() -> session.add(new Owner("Cid"))).hasMessageContaining("DG-304");
      assertThatThrownBy(() -> session.find(Owner.class, 1)).hasMessageContaining("DG-304");
      assertThatThrownBy(session::nested).hasMessageContaining("DG-304");
      assertThatThrownBy(() -> session.sql("delete from pet").noFlush().execute())
          .hasMessageContaining("DG-304");
      assertThatThrownBy(() -> session.query(Pet.class).list()).hasMessageContaining("DG-304");

      session.rollback();
      assertThat(ann.email).isNull();
      ann.email = "a";
      bob.email = "b";
      session.commit();
    }
    assertThat(db.rows("select email from owner order by id")).containsExactly("a", "b");
  }

  @Test
  void whatWasLoadedInAnUndoneTransactionIsForgotten() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      session.add(new Pet("Kim", ann));
      session.flush();
      assertThat(ann.pets).hasSize(3);
      session.rollback();
      assertThat(ann.pets).extracting(Pet::name).containsExactlyInAnyOrder("Rex", "Tom");
    }
  }

  @Test
  void lettingAllObjectsGoInsideANestedBlockIsHarmless() {
    try (Session session = db.session()) {
      try (Nested nested = session.nested()) {
        session.get(Owner.class, 1).name = "Anna";
        session.detachAll();
        nested.commit();
      }
      session.get(Owner.class, 2).name = "Bobby";
      session.commit();
    }
    assertThat(db.rows("select name from owner order by id")).containsExactly("Ann", "Bobby");
  }

  @Test
  void aFailureInsideANestedBlockLeavesTheTransactionUsable() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.email = "same";
      assertThatThrownBy(
              () ->
                  session.nested(
                      inner -> {
                        Owner twin = new Owner("Twin");
                        twin.email = "same";
                        inner.add(twin);
                      }))
          .isInstanceOf(ConstraintViolationException.class);
      ann.name = "Anna";
      session.commit();
    }
    assertThat(db.rows("select name, email from owner order by id"))
        .containsExactly("Anna,same", "Bob,null");
  }

  @Test
  void aViolationCarriesTheEntityAndItsProperty() {
    db.elsewhere("update owner set email = 'taken' where id = 2");
    try (Session session = db.session()) {
      session.get(Owner.class, 1).email = "taken";
      assertThatThrownBy(session::flush)
          .isInstanceOfSatisfying(
              ConstraintViolationException.class,
              failure -> {
                assertThat(failure.violation().entity()).isEqualTo("Owner");
                assertThat(failure.violation().properties()).containsExactly("email");
                assertThat(failure.violation().columns()).containsExactly("email");
                assertThat(failure.sqlState()).isEqualTo("23505");
              });
    }
  }
}
