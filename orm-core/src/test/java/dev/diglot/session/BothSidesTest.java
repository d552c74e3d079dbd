package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SessionException;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 13: the changed side wins, contradictions throw, then both sides are set")
class BothSidesTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> {
              session.add(new Owner("Ann").with(new Pet("Rex"), new Pet("Tom")));
              session.add(new Owner("Bob").with(new Pet("Kim")));
            });
  }

  private List<String> pets() {
    return db.rows("select name, owner_id from pet order by id");
  }

  @Test
  void aNewChildKnowsItsParentAfterTheFlush() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Pet lou = new Pet("Lou");
      ann.pets.add(lou);
      session.commit();
      assertThat(lou.owner.get()).isSameAs(ann);
    }
    assertThat(pets()).contains("Lou,1");
  }

  @Test
  void aNewChildThatNamesItsParentIsInTheLoadedCollection() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      assertThat(ann.pets).hasSize(2);
      Pet lou = new Pet("Lou", ann);
      session.add(lou);
      session.commit();
      assertThat(ann.pets).extracting(Pet::name).containsExactly("Rex", "Tom", "Lou");
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void movingByTheCollectionOfTheNewParentOnly() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      Pet rex = ann.pets.get(0);
      bob.pets.add(rex);
      session.commit();
      assertThat(ann.pets).doesNotContain(rex);
      assertThat(rex.owner.get()).isSameAs(bob);
    }
    assertThat(pets()).containsExactly("Rex,2", "Tom,1", "Kim,2");
  }

  @Test
  void aReparentedChildIsUpdatedNeverDeleted() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      Pet rex = ann.pets.remove(0);
      bob.pets.add(rex);
      db.forget();
      session.commit();
      assertThat(db.statements()).noneMatch(sql -> sql.startsWith("delete"));
    }
    assertThat(pets()).containsExactly("Rex,2", "Tom,1", "Kim,2");
  }

  @Test
  void aChildThatLeftItsCollectionIsDeletedAsOrphan() {
    try (Session session = db.session()) {
      session.get(Owner.class, 1).pets.remove(0);
      session.commit();
    }
    assertThat(pets()).containsExactly("Tom,1", "Kim,2");
  }

  @Test
  void aChildWhoseFieldIsSetToNullIsAnOrphanToo() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Pet rex = ann.pets.get(0);
      rex.owner = null;
      session.commit();
      assertThat(ann.pets).doesNotContain(rex);
    }
    assertThat(pets()).containsExactly("Tom,1", "Kim,2");
  }

  @Test
  void contradictoryChangesThrowAndNameBoth() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      Owner cid = new Owner("Cid");
      session.add(cid);
      Pet rex = ann.pets.get(0);
      rex.owner = Ref.of(cid);
      bob.pets.add(rex);

      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-311")
          .hasMessageContaining("Pet.owner")
          .hasMessageContaining("Owner.pets");

      bob.pets.remove(rex);
      session.commit();
      assertThat(cid.pets).containsExactly(rex);
    }
  }

  @Test
  void oneChildInTwoCollectionsThrows() {
    try (Session session = db.session()) {
      Pet lou = new Pet("Lou");
      session.get(Owner.class, 1).pets.add(lou);
      session.get(Owner.class, 2).pets.add(lou);
      assertThatThrownBy(session::flush).hasMessageContaining("DG-311");
    }
  }

  @Test
  void pointingToARemovedObjectThrows() {
    try (Session session = db.session()) {
      Owner bob = session.get(Owner.class, 2);
      session.remove(bob);
      session.add(new Pet("Lou", bob));
      assertThatThrownBy(session::flush)
          .hasMessageContaining("DG-311")
          .hasMessageContaining("removed");
    }
  }

  @Test
  void removingAParentRemovesItsChildrenLoadedOrNot() {
    try (Session session = db.session()) {
      session.remove(session.get(Owner.class, 1));
      session.commit();
    }
    assertThat(pets()).containsExactly("Kim,2");
    assertThat(db.rows("select name from owner")).containsExactly("Bob");
  }

  @Test
  void aChildThatMovedAwaySurvivesItsFormerParent() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      Pet rex = ann.pets.get(0);
      rex.owner = Ref.of(bob);
      session.remove(ann);
      session.commit();
      assertThat(session.contains(rex)).isTrue();
    }
    assertThat(pets()).containsExactly("Rex,2", "Kim,2");
  }

  @Test
  void aRemovedChildLeavesTheLoadedCollection() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Pet rex = ann.pets.get(0);
      session.remove(rex);
      session.commit();
      assertThat(ann.pets).extracting(Pet::name).containsExactly("Tom");
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void assigningAnotherCollectionEqualsEditing() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Pet tom = session.get(Pet.class, 2);
      ann.pets = new ArrayList<>(List.of(tom, new Pet("Lou")));
      session.commit();
    }
    assertThat(pets()).containsExactly("Tom,1", "Kim,2", "Lou,1");
  }

  @Test
  void aCollectionSetToNullCountsAsEmpty() {
    try (Session session = db.session()) {
      session.get(Owner.class, 2).pets = null;
      session.commit();
    }
    assertThat(pets()).containsExactly("Rex,1", "Tom,1");
  }

  @Test
  void pendingLinksAreLaidOverWhatATouchLoads() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      Owner bob = session.get(Owner.class, 2);
      Pet kim = session.get(Pet.class, 3);
      Pet rex = session.get(Pet.class, 1);
      kim.owner = Ref.of(ann);
      Pet lou = new Pet("Lou", ann);
      session.add(lou);
      db.forget();
      assertThat(ann.pets).hasSize(4).contains(rex, kim, lou);
      assertThat(bob.pets).isEmpty();
      assertThat(db.statements()).allMatch(sql -> sql.startsWith("select"));
      session.commit();
    }
    assertThat(pets()).containsExactly("Rex,1", "Tom,1", "Kim,1", "Lou,1");
  }
}
