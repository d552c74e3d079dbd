package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.DetachedAccessException;
import dev.diglot.error.SessionException;
import dev.diglot.loading.LoadingDatabase.TestSession;
import dev.diglot.loading.Town.Club;
import dev.diglot.loading.Town.Person;
import dev.diglot.loading.Town.Pet;
import dev.diglot.loading.Town.Seat;
import dev.diglot.loading.Town.Ticket;
import dev.diglot.session.FetchPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CollectionLoadingTest {
  @AutoClose private static final LoadingDatabase DATABASE = new LoadingDatabase(Town.ENTITIES);

  @BeforeAll
  static void fill() {
    DATABASE.write(
        "insert into person (id, version, name)"
            + " select x, 1, 'P' || x from system_range(1, 2500)",
        "insert into pet (id, name, owner_id, sitter_id) select x, 'pet' || x,"
            + " mod(x - 1, 2500) + 1, mod(x - 1, 2500) + 1 from system_range(1, 5000)",
        "insert into club (id, name) select x, 'club' || x from system_range(1, 3)",
        "insert into person_club (person_id, club_id)"
            + " select p.x, c.x from system_range(1, 2500) p, system_range(1, 2) c",
        "insert into seat (\"row\", number) select x, y.y from system_range(1, 3),"
            + " (select x y from system_range(1, 2)) y",
        "insert into ticket (id, seat_row, seat_number) values (1, 1, 1), (2, 1, 1), (3, 3, 2)");
  }

  private static List<Person> people(TestSession session) {
    List<Person> people = session.query(Person.class).list();
    session.statements();
    return people;
  }

  @Test
  void touchingACollectionLoadsItForAThousandSiblings() {
    try (TestSession session = DATABASE.session()) {
      List<Person> people = people(session);
      people.forEach(person -> assertThat(person.pets()).hasSize(2));
      assertThat(session.statements()).hasSize(3);
    }
  }

  @Test
  void theOrderOfTouchesDoesNotMatter() {
    try (TestSession session = DATABASE.session()) {
      List<Person> people = people(session);
      for (int i = people.size() - 1; i >= 0; i--) {
        assertThat(people.get(i).clubs()).hasSize(2);
      }
      assertThat(session.statements()).hasSize(3);
    }
  }

  @Test
  void elementsComeInTheMappedOrderAndBelongToTheirOwner() {
    try (TestSession session = DATABASE.session()) {
      List<Person> people = people(session);
      Person fifth = people.stream().filter(p -> p.id() == 5).findFirst().orElseThrow();
      assertThat(fifth.pets()).extracting(Pet::name).containsExactly("pet5", "pet2505");
      assertThat(fifth.pets())
          .allSatisfy(pet -> assertThat(pet.owner().id(Person::id)).isEqualTo(5));
    }
  }

  @Test
  void elementsShareTheReferenceToTheirOwner() {
    try (TestSession session = DATABASE.session()) {
      elementsShareTheReferenceToTheirOwner(people(session));
    }
    try (TestSession session = DATABASE.stateless()) {
      List<Person> people = people(session);
      elementsShareTheReferenceToTheirOwner(people);
      assertThat(people.get(4).pets()).allMatch(pet -> pet.owner().isLoaded());
    }
  }

  private static void elementsShareTheReferenceToTheirOwner(List<Person> people) {
    for (Person person : people.subList(0, 20)) {
      Pet first = person.pets().get(0);
      assertThat(person.pets())
          .allSatisfy(
              pet -> {
                assertThat(pet.owner()).isSameAs(first.owner());
                assertThat(pet.owner().get()).isSameAs(person);
                assertThat(pet.sitter()).isEqualTo(first.owner()).isNotSameAs(first.owner());
              });
    }
  }

  @Test
  void mapsAreKeyedByThePropertyOfTheElements() {
    try (TestSession session = DATABASE.session()) {
      Person first = people(session).get(0);
      assertThat(first.petsByName()).containsOnlyKeys("pet1", "pet2501");
      assertThat(first.petsByName().get("pet1")).isSameAs(first.pets().get(1));
    }
  }

  @Test
  void manyToManyLoadsFromBothSides() {
    try (TestSession session = DATABASE.session()) {
      Person first = people(session).get(0);
      assertThat(first.clubs()).extracting(Club::name).containsExactlyInAnyOrder("club1", "club2");
      List<Club> clubs = session.query(Club.class).list();
      session.statements();
      assertThat(clubs).extracting(club -> club.members().size()).contains(2500, 2500, 0);
      assertThat(session.statements()).hasSize(1);
      assertThat(first.clubs()).isSubsetOf(clubs);
    }
  }

  @Test
  void elementsOfACollectionAreSiblingsToo() {
    try (TestSession session = DATABASE.session()) {
      List<Person> people = people(session);
      people.forEach(person -> person.pets().forEach(pet -> pet.owner().get()));
      assertThat(session.statements()).hasSize(3);
    }
  }

  @Test
  void compositeKeysLink() {
    try (TestSession session = DATABASE.session()) {
      List<Seat> seats = session.query(Seat.class).list();
      session.statements();
      for (Seat seat : seats) {
        int expected =
            seat.row() == 1 && seat.number() == 1 ? 2 : seat.row() + seat.number() == 5 ? 1 : 0;
        assertThat(seat.tickets()).hasSize(expected);
      }
      assertThat(session.statements()).hasSize(1);
      List<Ticket> tickets = session.query(Ticket.class).list();
      assertThat(tickets).extracting(t -> t.seat().get().row()).containsExactlyInAnyOrder(1, 1, 3);
    }
  }

  @Test
  void aResultOfKnownEntitiesMakesThemSiblingsAgain() {
    try (TestSession session = DATABASE.session()) {
      Person first = session.loader().find(DATABASE.metadata().entity(Person.class), 1);
      List<Person> people = people(session);
      assertThat(people).contains(first);
      first.pets().size();
      people.subList(0, 1_000).forEach(person -> person.pets().size());
      assertThat(session.statements()).hasSize(1);
    }
  }

  @Test
  void aPathIsLoadedAheadAndThenNeedsNoSession() {
    List<Person> people;
    try (TestSession session = DATABASE.session()) {
      session.statements();
      people =
          session.query(Person.class).fetch(Person::pets, Pet::owner).fetch(Person::clubs).list();
      assertThat(session.statements()).hasSize(1 + 3 + 3);
    }
    assertThat(people).allSatisfy(person -> assertThat(person.clubs()).hasSize(2));
    assertThat(people).allSatisfy(p -> assertThat(p.pets().get(0).owner().get()).isSameAs(p));
  }

  @Test
  void aTypedPathGoesAsDeepAsWanted() {
    try (TestSession session = DATABASE.session()) {
      session.statements();
      List<Club> clubs =
          session
              .query(Club.class)
              .fetch(FetchPath.path(Club::members).then(Person::pets).then(Pet::owner))
              .list();
      assertThat(session.statements()).hasSize(1 + 1 + 3);
      clubs.forEach(club -> club.members().forEach(person -> person.pets().size()));
      assertThat(session.statements()).isEmpty();
    }
  }

  @Test
  void pathsGoThroughMapsAndReferencesToo() {
    List<Person> people;
    List<Pet> pets;
    try (TestSession session = DATABASE.session()) {
      people = session.query(Person.class).fetch(Person::petsByName).limit(3).list();
      pets =
          session
              .query(Pet.class)
              .fetch(Pet::owner, Person::clubs)
              .fetch(Pet::sitter, Person::boss)
              .fetch(FetchPath.path(Pet::owner).then(Person::petsByName))
              .limit(3)
              .list();
    }
    assertThat(people).allSatisfy(person -> assertThat(person.petsByName()).hasSize(2));
    assertThat(pets)
        .allSatisfy(
            pet -> {
              assertThat(pet.owner().get().clubs()).hasSize(2);
              assertThat(pet.sitter().get().boss()).isNull();
              assertThat(pet.owner().get().petsByName()).containsKey(pet.name());
            });
  }

  @Test
  void touchingAfterCloseNamesPathAndFetch() {
    List<Person> people;
    try (TestSession session = DATABASE.session()) {
      people = people(session);
    }
    assertThatThrownBy(() -> people.get(0).pets().size())
        .isInstanceOf(DetachedAccessException.class)
        .hasMessageContaining("Person.pets was touched")
        .hasMessageContaining(".fetch(Person::pets)");
  }

  @Test
  void theFetchOfADeepPathIsNamedInFull() {
    Pet pet;
    try (TestSession session = DATABASE.session()) {
      pet = people(session).get(0).pets().get(0);
    }
    assertThatThrownBy(() -> pet.owner().get())
        .isInstanceOf(DetachedAccessException.class)
        .hasMessageContaining(".fetch(Person::pets, Pet::owner)");
  }

  @Test
  void strictForbidsLoadingOnTouchButNotFetch() {
    try (TestSession session = DATABASE.session()) {
      Person person =
          session.query(Person.class).strict().fetch(Person::pets).first().orElseThrow();
      assertThat(person.pets()).hasSize(2);
      assertThatThrownBy(() -> person.clubs().size())
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("[DG-317] Person.clubs was touched")
          .hasMessageContaining(".fetch(Person::clubs)");
      session.strict();
      List<Person> people = people(session);
      assertThatThrownBy(() -> people.get(1).pets().size()).hasMessageContaining("strict");
    }
  }

  @Test
  void streamsLoadByPortion() {
    try (TestSession session = DATABASE.session()) {
      session.statements();
      try (Stream<Person> people = session.query(Person.class).stream()) {
        assertThat(people.mapToInt(person -> person.pets().size()).sum()).isEqualTo(5_000);
      }
      assertThat(session.statements()).hasSize(1 + 3);
    }
  }

  @Test
  void pendingLinksAreLaidOverWhatWasLoaded() {
    try (TestSession session = DATABASE.session()) {
      List<Person> people = people(session);
      Person first = people.get(0);
      Person second = people.get(1);
      Pet moved = second.pets().get(0);
      ((LazyCollection) first.pets()).markUnloaded();
      ((LazyCollection) second.pets()).markUnloaded();
      Pet fresh = new Pet();
      session.pendingRemove(second, moved);
      session.pendingAdd(first, moved);
      session.pendingAdd(first, fresh);
      assertThat(second.pets()).hasSize(1).doesNotContain(moved);
      assertThat(first.pets()).hasSize(4).endsWith(moved, fresh);
      assertThat(((LazyCollection) first.pets()).snapshot()).hasSize(2);
      assertThat(((LazyCollection) first.pets()).isClean()).isFalse();
    }
  }

  @Test
  void anAssignedCollectionIsLeftAlone() {
    try (TestSession session = DATABASE.session()) {
      List<Person> people = people(session);
      List<Pet> own = List.of();
      people.get(3).assignPets(own);
      people.get(2).pets().size();
      assertThat(people.get(3).pets()).isSameAs(own);
    }
  }

  @Test
  void statelessResultsLoadWhileTheirSessionIsOpen() {
    try (TestSession session = DATABASE.stateless()) {
      List<Person> people = people(session);
      people.forEach(person -> assertThat(person.pets()).hasSize(2));
      assertThat(session.statements()).hasSize(3);
      assertThat(people.get(7).pets().get(0).owner().get()).isSameAs(people.get(7));
      assertThat(session.statements()).isEmpty();
      assertThat(session.query(Person.class).first()).get().isNotSameAs(people.get(0));
    }
  }
}
