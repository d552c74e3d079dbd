package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.AttributeOverride;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.reference.CompositeKey;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class EmbeddedMappingTest {

  private final EntityType<House> house = Metadata.of(House.class).entity(House.class);

  @Test
  void fieldsOfEmbeddedValuesAreColumnsOfTheEntity() {
    assertThat(house.columns())
        .extracting(ColumnMapping::property, ColumnMapping::name)
        .containsExactly(
            Tuple.tuple("id", "id"),
            Tuple.tuple("address.street", "street"),
            Tuple.tuple("address.point.x", "x"),
            Tuple.tuple("address.point.y", "lat"),
            Tuple.tuple("other.street", "other_street"),
            Tuple.tuple("other.point.x", "other_x"),
            Tuple.tuple("other.point.y", "other_y"),
            Tuple.tuple("door.x", "door_x"),
            Tuple.tuple("door.y", "door_y"));
  }

  @Test
  void overridesReplaceTheWholeColumn() {
    assertThat(house.table().column("lat").orElseThrow().comment()).isEqualTo("north");
  }

  @Test
  void aRowHoldsTheFieldsOfEmbeddedValues() {
    House home = new House();
    home.id = 1;
    home.address = new Address("Main", new Point(3, 4));

    assertThat(house.row(home)).containsExactly(1, "Main", 3, 4, null, null, null, null, null);
  }

  @Test
  void settingAColumnCreatesTheValuesOnTheWay() {
    House home = new House();

    column("address.point.y").set(home, 7);
    column("door.x").set(home, 1);

    assertThat(home.address.street).isNull();
    assertThat(home.address.point).isEqualTo(new Point(null, 7));
    assertThat(home.door).isEqualTo(new Point(1, null));
  }

  @Test
  void settingAColumnKeepsTheOtherFields() {
    House home = new House();
    home.address = new Address("Main", new Point(3, 4));
    Address before = home.address;

    column("address.point.x").set(home, 9);

    assertThat(home.address).isSameAs(before);
    assertThat(home.address.point).isEqualTo(new Point(9, 4));
  }

  @Test
  void settingNullCreatesNothing() {
    House home = new House();

    column("address.point.y").set(home, null);
    column("door.x").set(home, null);

    assertThat(home.address).isNull();
    assertThat(home.door).isNull();
  }

  @Test
  void aRowOfNullsComposesToNull() {
    EmbeddedAttribute address = (EmbeddedAttribute) house.find("address");

    assertThat(address.compose(new Object[9])).isNull();
  }

  @Test
  void aRowComposesToTheValue() {
    EmbeddedAttribute address = (EmbeddedAttribute) house.find("address");
    Object[] row = new Object[9];
    row[3] = 5;

    assertThat(address.compose(row))
        .isInstanceOfSatisfying(
            Address.class,
            value -> {
              assertThat(value.street).isNull();
              assertThat(value.point).isEqualTo(new Point(null, 5));
            });
  }

  @Test
  void partsAreFoundByAccessor() {
    EmbeddedAttribute address = (EmbeddedAttribute) house.find("getAddress");

    assertThat(address.find("getStreet")).isSameAs(address.parts().get(0));
    assertThat(address.isRecord()).isFalse();
    assertThat(((EmbeddedAttribute) address.parts().get(1)).isRecord()).isTrue();
    assertThat(address.columns()).hasSize(3);
  }

  @Test
  void anEmbeddedIdIsACompositeKey() {
    EntityType<Seat> seat = Metadata.of(Seat.class).entity(Seat.class);
    Seat mine = new Seat();
    mine.place = new Point(4, 2);

    assertThat(seat.idColumns()).extracting(ColumnMapping::name).containsExactly("x", "y");
    assertThat(seat.table().primaryKey().orElseThrow().columns()).containsExactly("x", "y");
    assertThat(seat.key(mine)).isEqualTo(CompositeKey.of(4, 2));
    assertThat(seat.key(new Seat())).isNull();
    assertThat(seat.columns()).extracting(ColumnMapping::name).containsExactly("x", "y", "taken");
  }

  private ColumnMapping column(String property) {
    return house.columns().stream()
        .filter(column -> column.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  @Embeddable
  record Point(Integer x, Integer y) {}

  @Embeddable
  static class Address {
    private String street;
    private Point point;

    private Address() {}

    Address(String street, Point point) {
      this.street = street;
      this.point = point;
    }
  }

  @Entity
  static class House {
    @Id private Integer id;

    @Embedded
    @AttributeOverride(name = "point.y", column = @Column(name = "lat", comment = "north"))
    private Address address;

    @Embedded(prefix = "other_")
    private Address other;

    @Embedded(prefix = "door_")
    private Point door;
  }

  @Entity
  static class Seat {
    private boolean taken;
    @Id private Point place;
  }
}
