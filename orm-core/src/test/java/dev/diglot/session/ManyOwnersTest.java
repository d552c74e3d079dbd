package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SessionException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of many owners that were read, the collections of each are watched")
class ManyOwnersTest {
  private static final int MANY = 100;
  private static final int LATE = 80;

  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> session.addAll(IntStream.range(0, MANY).mapToObj(this::owner).toList()));
    db.forget();
  }

  private Owner owner(int number) {
    Owner owner = new Owner("Owner " + number);
    owner.email = number + "@example.com";
    return owner.with(new Pet("Rex " + number), new Pet("Leo " + number));
  }

  private static List<Owner> all(Session session) {
    return session.query(Owner.class).orderBy(Owner::id).list();
  }

  private static boolean isLoaded(Owner owner) {
    return !owner.pets.toString().equals("[not loaded]");
  }

  private List<String> pets(int owner) {
    return db.rows(
        "select p.name from pet p join owner o on o.id = p.owner_id where o.name = 'Owner "
            + owner
            + "' order by p.name");
  }

  @Test
  void whatIsPutInAndTakenOutIsWritten() {
    try (Session session = db.session()) {
      List<Owner> owners = all(session);
      owners.get(LATE).pets.add(new Pet("Cleo"));
      owners.get(LATE + 1).pets.remove(0);
      assertThat(session.isDirty()).isTrue();
      session.commit();
    }
    assertThat(pets(LATE)).containsExactly("Cleo", "Leo 80", "Rex 80");
    assertThat(pets(LATE + 1)).hasSize(1);
  }

  @Test
  void aListOfTheUsersIsComparedWithTheOneThatWasRead() {
    try (Session session = db.session()) {
      List<Owner> owners = all(session);
      owners.get(LATE).pets = new ArrayList<>(List.of(new Pet("Cleo")));
      owners.get(LATE + 1).pets = new ArrayList<>(owners.get(LATE + 1).pets);
      session.commit();
    }
    assertThat(pets(LATE)).containsExactly("Cleo");
    assertThat(pets(LATE + 1)).hasSize(2);
  }

  @Test
  void nothingIsWrittenWhereCollectionsAreOnlyLoaded() {
    try (Session session = db.session()) {
      assertThat(all(session).get(LATE).pets).hasSize(2);
      assertThat(session.isDirty()).isFalse();
      session.commit();
    }
    assertThat(db.statements()).allMatch(sql -> sql.startsWith("select"));
  }

  @Test
  void aRollbackPutsTheListBackThatWasRead() {
    try (Session session = db.session()) {
      Owner owner = all(session).get(LATE);
      List<Pet> read = owner.pets;
      owner.pets.clear();
      owner.pets = new ArrayList<>();
      session.rollback();

      assertThat(owner.pets).isSameAs(read).hasSize(2);
    }
  }

  @Test
  void aRollbackForgetsWhatItsTransactionLoadedButNotWhatWasThereBefore() {
    try (Session session = db.session()) {
      List<Owner> owners = all(session);
      session.query(Owner.class).where(o -> o.name.equals("Owner 80")).fetch(Owner::pets).list();
      session.commit();
      owners.get(LATE + 1).pets.size();
      owners.get(0).name = "Other";
      session.flush();
      session.rollback();

      assertThat(isLoaded(owners.get(LATE))).isTrue();
      assertThat(isLoaded(owners.get(LATE + 1))).isFalse();
    }
  }

  @Test
  void aStatementThatWritesElementsUnloadsThem() {
    try (Session session = db.session()) {
      Owner owner = all(session).get(LATE);
      assertThat(owner.pets).hasSize(2);
      session.delete(Pet.class).where(p -> p.name.equals("Leo 80")).execute();
      assertThat(owner.pets).extracting(Pet::name).containsExactly("Rex 80");
    }
  }

  @Test
  void collectionsOfThoseThatLeaveLoadNoMore() {
    try (Session session = db.session()) {
      List<Owner> owners = all(session);
      session.detachAll();
      assertThatThrownBy(() -> owners.get(LATE).pets.size()).isInstanceOf(SessionException.class);
    }
  }
}
