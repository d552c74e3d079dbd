package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.reference.Ref;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 2: new or detached, the session decides")
class NewAndDetachedTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);

  private Owner saved(String name, String... pets) {
    Owner owner = new Owner(name);
    for (String pet : pets) {
      owner.pets.add(new Pet(pet));
    }
    db.database()
        .transaction(
            session -> {
              session.add(owner);
            });
    return owner;
  }

  @Test
  void addMeansInsertAndFillsTheId() {
    Owner owner = saved("Ann");

    assertThat(owner.id).isEqualTo(1);
    assertThat(db.rows("select id, name, version from owner")).containsExactly("1,Ann,0");
  }

  @Test
  void addRefusesAGeneratedIdThatIsSetAndNamesMergeAndAttach() {
    Owner detached = saved("Ann");

    try (Session session = db.session()) {
      assertThatThrownBy(() -> session.add(detached))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-308")
          .hasMessageContaining("Owner.id")
          .hasMessageContaining("session.merge")
          .hasMessageContaining("session.attach");
    }
  }

  @Test
  void addingTwiceInsertsOnce() {
    try (Session session = db.session()) {
      Owner owner = new Owner("Ann");
      session.add(owner);
      session.add(owner);
      session.commit();
    }
    assertThat(db.rows("select count(*) from owner")).containsExactly("1");
  }

  @Test
  void anUnsavedTargetWithoutCascadeIsAnErrorThatNamesThePath() {
    try (Session session = db.session()) {
      session.add(new Pet("Rex", new Owner("Ann")));

      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-307")
          .hasMessageContaining("Pet.owner");
    }
    assertThat(db.rows("select count(*) from pet")).containsExactly("0");
  }

  @Test
  void aFlushThatWasRefusedBeforeAnyStatementCanBeRepaired() {
    try (Session session = db.session()) {
      Owner ann = new Owner("Ann");
      session.add(new Pet("Rex", ann));
      assertThatThrownBy(session::flush).isInstanceOf(SessionException.class);

      session.add(ann);
      session.commit();
    }
    assertThat(db.rows("select name, owner_id from pet")).containsExactly("Rex,1");
  }

  @Test
  void mergeCopiesOntoTheManagedObjectAndANullOverwrites() {
    Owner detached = saved("Ann");
    detached.name = null;
    detached.email = "ann@example.org";

    try (Session session = db.session()) {
      Owner managed = session.merge(detached);
      assertThat(managed).isNotSameAs(detached);
      assertThat(session.contains(managed)).isTrue();
      assertThat(session.contains(detached)).isFalse();
      session.commit();
    }
    assertThat(db.rows("select name, email, version from owner"))
        .containsExactly("null,ann@example.org,1");
  }

  @Test
  void mergeLeavesWhatWasNotLoaded() {
    saved("Ann", "Rex");
    Owner detached;
    try (Session session = db.session()) {
      detached = session.get(Owner.class, 1);
    }
    detached.name = "Anna";

    try (Session session = db.session()) {
      session.merge(detached);
      session.commit();
    }
    assertThat(db.rows("select name from owner")).containsExactly("Anna");
    assertThat(db.rows("select name, owner_id from pet")).containsExactly("Rex,1");
  }

  @Test
  void mergeFollowsCascadesAddsNewAndRemovesMissing() {
    Owner detached = saved("Ann", "Rex", "Tom");
    detached.pets.get(0).name = "Rexy";
    detached.pets.remove(1);
    detached.pets.add(new Pet("Kim"));

    try (Session session = db.session()) {
      Owner managed = session.merge(detached);
      session.commit();
      assertThat(managed.pets).extracting(Pet::name).containsExactlyInAnyOrder("Rexy", "Kim");
    }
    assertThat(db.rows("select name, owner_id from pet order by id"))
        .containsExactly("Rexy,1", "Kim,1");
  }

  @Test
  void mergeOfAnotherVersionThrows() {
    Owner detached = saved("Ann");
    db.elsewhere("update owner set version = 7");

    try (Session session = db.session()) {
      assertThatThrownBy(() -> session.merge(detached))
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Owner 1");
    }
  }

  @Test
  void mergeOfARowThatIsGoneThrows() {
    Owner detached = saved("Ann");
    db.elsewhere("delete from owner");

    try (Session session = db.session()) {
      assertThatThrownBy(() -> session.merge(detached)).isInstanceOf(StaleVersionException.class);
    }
  }

  @Test
  void mergeOfAnObjectWithoutKeyInsertsACopy() {
    Owner fresh = new Owner("Ann").with(new Pet("Rex"));
    try (Session session = db.session()) {
      Owner managed = session.merge(fresh);
      session.commit();
      assertThat(managed.id).isEqualTo(1);
      assertThat(fresh.id).isNull();
    }
    assertThat(db.rows("select name, owner_id from pet")).containsExactly("Rex,1");
  }

  @Test
  void attachManagesTheObjectItselfAndWritesOnlyLaterChanges() {
    Owner detached = saved("Ann", "Rex");

    try (Session session = db.session()) {
      session.attach(detached);
      db.forget();
      session.flush();
      assertThat(db.statements()).isEmpty();

      detached.name = "Anna";
      detached.pets.get(0).name = "Rexy";
      session.commit();
    }
    assertThat(db.rows("select name, version from owner")).containsExactly("Anna,1");
    assertThat(db.rows("select name from pet")).containsExactly("Rexy");
  }

  @Test
  void attachRefusesASecondObjectOfARow() {
    Owner detached = saved("Ann");
    try (Session session = db.session()) {
      session.get(Owner.class, 1);
      assertThatThrownBy(() -> session.attach(detached)).hasMessageContaining("DG-313");
    }
  }

  @Test
  void detachedObjectsAreNotWritten() {
    saved("Ann");
    try (Session session = db.session()) {
      Owner owner = session.get(Owner.class, 1);
      session.detach(owner);
      owner.name = "Anna";
      session.commit();
      assertThat(session.contains(owner)).isFalse();
    }
    assertThat(db.rows("select name from owner")).containsExactly("Ann");
  }

  @Test
  void aReferenceByKeyNeedsNoObject() {
    saved("Ann");
    try (Session session = db.session()) {
      Pet pet = new Pet("Rex");
      pet.owner = Ref.to(Owner.class, 1);
      session.add(pet);
      db.forget();
      session.commit();
      assertThat(db.statements()).hasSize(1);
      assertThat(session.get(pet.owner).name).isEqualTo("Ann");
    }
  }

  @Test
  void twoObjectsOfOneRowAreComparedByIdentityOnly() {
    saved("Ann");
    try (Session session = db.session()) {
      Owner first = session.get(Owner.class, 1);
      List<Owner> again = session.query(Owner.class).list();
      assertThat(again).hasSize(1);
      assertThat(again.get(0)).isSameAs(first);
    }
  }

  @Test
  void anIdNeverChanges() {
    saved("Ann");
    try (Session session = db.session()) {
      session.get(Owner.class, 1).id = 9;
      assertThatThrownBy(session::flush).hasMessageContaining("DG-316");
    }
  }
}
