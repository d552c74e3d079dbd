package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keys of several parts, one-to-one, maps, embedded and deferred values")
class MappingKindsTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Country.class, Town.class, Flag.class);
  private UUID id = new UUID(0, 0);

  @BeforeEach
  void save() {
    Country country = new Country("Utopia");
    Town amaurot = new Town("AM", 1, "Amaurot");
    amaurot.place = new Place(3, 4);
    amaurot.story = Lazy.of("long");
    country.towns.put("Amaurot", amaurot);
    country.flag = new Flag("green");
    db.database()
        .transaction(
            session -> {
              session.add(country);
            });
    id = country.id;
  }

  @Test
  void everythingIsSavedFromOneAdd() {
    assertThat(id.version()).isEqualTo(7);
    assertThat(
            db.rows(
                "select t.region, t.number, t.name, north, east, c.name from town t"
                    + " join country c on c.id = t.country_id"))
        .containsExactly("AM,1,Amaurot,3,4,Utopia");
    assertThat(db.rows("select colour from flag where country_id is not null"))
        .containsExactly("green");
  }

  @Test
  void keysOfSeveralPartsAreFoundByTheirParts() {
    try (Session session = db.session()) {
      Town town = session.get(Town.class, "AM", 1);
      assertThat(session.find(Town.class, CompositeKey.of("AM", 1))).containsSame(town);
      assertThat(session.get(Ref.to(Town.class, "AM", 1))).isSameAs(town);
      assertThat(session.find(Town.class, "AM", 2)).isEmpty();
      assertThatThrownBy(() -> session.get(Town.class, "AM", 2)).isInstanceOf(QueryException.class);
      assertThatThrownBy(() -> session.find(Town.class, "AM"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("region String");
    }
  }

  @Test
  void aReplacedOneToOneTargetIsDeletedBeforeItsSuccessorIsInserted() {
    try (Session session = db.session()) {
      Country country = session.get(Country.class, id);
      Flag blue = new Flag("blue");
      country.flag = blue;
      session.commit();
      assertThat(blue.country.get()).isSameAs(country);
    }
    assertThat(db.rows("select colour from flag")).containsExactly("blue");
  }

  @Test
  void aOneToOneTargetThatIsTakenAwayIsDeletedAndComesBackByRollback() {
    try (Session session = db.session()) {
      Country country = session.get(Country.class, id);
      Flag green = country.flag;
      country.flag = null;
      session.flush();
      assertThat(session.contains(green)).isFalse();
      session.rollback();
      assertThat(country.flag).isSameAs(green);
      assertThat(session.contains(green)).isTrue();
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void theOwningSideOfAOneToOneShowsOnTheOther() {
    try (Session session = db.session()) {
      Country other = new Country("Erewhon");
      session.add(other);
      Country country = session.get(Country.class, id);
      Flag green = country.flag;
      green.country = Ref.of(other);
      session.commit();
      assertThat(other.flag).isSameAs(green);
      assertThat(country.flag).isNull();
    }
    assertThat(db.rows("select c.name from flag f join country c on c.id = f.country_id"))
        .containsExactly("Erewhon");
  }

  @Test
  void mapsShowChildrenByTheirKey() {
    try (Session session = db.session()) {
      Country country = session.get(Country.class, id);
      assertThat(country.towns).containsOnlyKeys("Amaurot");
      Town second = new Town("AM", 2, "Second");
      second.country = Ref.of(country);
      session.add(second);
      session.commit();
      assertThat(country.towns).containsOnlyKeys("Amaurot", "Second");
      country.towns.remove("Amaurot");
      session.commit();
    }
    assertThat(db.rows("select name, country_id is null from town order by number"))
        .containsExactly("Amaurot,true", "Second,false");
  }

  @Test
  void embeddedValuesAreComparedColumnByColumn() {
    try (Session session = db.session()) {
      Town town = session.get(Town.class, "AM", 1);
      town.place = new Place(3, 4);
      assertThat(session.isDirty(town)).isFalse();
      town.place = new Place(3, 9);
      db.forget();
      session.commit();
      assertThat(db.statements()).hasSize(1).allMatch(sql -> !sql.contains("north"));
      town.place = null;
      session.commit();
    }
    assertThat(db.rows("select north, east from town")).containsExactly("null,null");
  }

  @Test
  void deferredValuesStayUnloadedUntilTouchedAndAreWrittenWhenAssigned() {
    try (Session session = db.session()) {
      Town town = session.get(Town.class, "AM", 1);
      assertThat(town.story.isLoaded()).isFalse();
      town.name = "Mist";
      session.commit();
      assertThat(town.story.isLoaded()).isFalse();
      town.story = Lazy.of("short");
      session.commit();
    }
    assertThat(db.rows("select name, story from town")).containsExactly("Mist,short");
  }

  @Test
  void aDeferredValueAssignedInARolledBackTransactionIsNotKept() {
    try (Session session = db.session()) {
      Town town = session.get(Town.class, "AM", 1);
      town.story = Lazy.of("short");
      session.flush();
      session.rollback();
      session.commit();
    }
    assertThat(db.rows("select story from town")).containsExactly("long");
  }
}
