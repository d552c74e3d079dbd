package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.loading.LoadingDatabase.TestSession;
import dev.diglot.loading.Town.Person;
import dev.diglot.loading.Town.Pet;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was not loaded waits in blocks of 64 at most, which nobody holds but those that wait. */
class WaitingTest {
  private static final int ALL = 500;
  private static final int BLOCK = 64;

  @AutoClose private static final LoadingDatabase DATABASE = new LoadingDatabase(Town.ENTITIES);

  @BeforeAll
  static void fill() {
    DATABASE.write(
        "insert into person (id, version, name) select x, 1, 'P' || x from system_range(1, 500)",
        "update person set boss_id = id + 1 where id < 500",
        "insert into pet (id, name, owner_id, sitter_id) select x, 'pet' || x,"
            + " (x - 1) / 100 + 1, x from system_range(1, 500)");
  }

  private static List<Person> people(TestSession session) {
    List<Person> people = session.query(Person.class).orderBy(Person::id).list();
    session.statements();
    return people;
  }

  private static List<Pet> pets(TestSession session) {
    List<Pet> pets = session.query(Pet.class).orderBy(Pet::id).list();
    session.statements();
    return pets;
  }

  @Test
  void touchingOneLoadsThoseOfAllBlocks() {
    try (TestSession session = DATABASE.stateless()) {
      List<Person> people = people(session);
      people.get(ALL - 1).pets().size();
      people.get(BLOCK).biography().get();
      people.get(2 * BLOCK).boss().get();
      assertThat(session.statements()).hasSize(3);

      assertThat(people)
          .allSatisfy(
              person -> {
                assertThat(((LazyCollection) person.pets()).isLoaded()).isTrue();
                assertThat(person.biography().isLoaded()).isTrue();
              });
      assertThat(people.subList(0, ALL - 1))
          .allSatisfy(p -> assertThat(p.boss().isLoaded()).isTrue());
    }
  }

  @Test
  void blocksOfCollectionsThatNobodyHoldsAreForgotten() throws InterruptedException {
    try (TestSession session = DATABASE.stateless()) {
      List<Person> people = people(session);
      WeakReference<Person> neighbour = new WeakReference<>(people.get(1));
      WeakReference<Person> gone = new WeakReference<>(people.get(2 * BLOCK));
      List<Person> held = List.of(people.get(0), people.get(ALL - 1));
      people = List.of();
      collect(gone);

      held.get(0).pets().size();

      assertThat(session.statements()).hasSize(1);
      assertThat(((LazyCollection) held.get(1).pets()).isLoaded()).isTrue();
      assertThat(neighbour.get()).isNotNull();
      assertThat(((LazyCollection) neighbour.get().pets()).isLoaded()).isTrue();
    }
  }

  @Test
  void referencesHoldNoNeighbours() throws InterruptedException {
    try (TestSession session = DATABASE.stateless()) {
      List<Pet> pets = pets(session);
      WeakReference<Pet> neighbour = new WeakReference<>(pets.get(1));
      Pet held = pets.get(0);
      pets = List.of();
      collect(neighbour);
      assertThat(held.owner().isLoaded()).isFalse();
    }
  }

  @Test
  void referencesSharedByBlocksLoadWithTheOthers() throws InterruptedException {
    try (TestSession session = DATABASE.stateless()) {
      List<Pet> pets = pets(session);
      WeakReference<Pet> gone = new WeakReference<>(pets.get(4 * BLOCK + 1));
      assertThat(pets.get(0).owner()).isSameAs(pets.get(BLOCK + 1).owner());
      List<Pet> held = List.of(pets.get(BLOCK + 1), pets.get(3 * BLOCK), pets.get(ALL - 1));
      pets = List.of();
      collect(gone);

      held.get(0).owner().get();

      assertThat(held).allSatisfy(pet -> assertThat(pet.owner().isLoaded()).isTrue());
      assertThat(session.statements()).hasSize(1);
    }
  }

  /** Waits until an object was collected. */
  private static void collect(WeakReference<?> gone) throws InterruptedException {
    for (int i = 0; i < 100 && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(gone.get()).isNull();
  }
}
