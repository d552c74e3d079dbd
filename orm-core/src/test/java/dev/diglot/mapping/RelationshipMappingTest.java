package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.JoinTable;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import dev.diglot.annotation.OrderBy;
import dev.diglot.reference.Ref;
import dev.diglot.schema.Column;
import dev.diglot.schema.ReferentialAction;
import dev.diglot.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class RelationshipMappingTest {

  private final Metadata metadata =
      Metadata.of(
          Node.class,
          Seat.class,
          Ticket.class,
          Person.class,
          Passport.class,
          Student.class,
          Course.class,
          Stop.class);

  @Test
  void aNodeLinksToItself() {
    EntityType<Node> node = metadata.entity(Node.class);
    ToManyAttribute children = (ToManyAttribute) node.find("children");
    ToOneAttribute parent = (ToOneAttribute) node.find("parent");

    assertThat(children.mappedBy()).isSameAs(parent);
    assertThat(parent.inverse()).isSameAs(children);
    assertThat(parent.target()).isSameAs(node);
    assertThat(children.orphanRemoval()).isTrue();
    assertThat(node.table().foreignKeys())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.target().name()).isEqualTo("node");
              assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
              assertThat(key.name()).isEqualTo("fk_parent");
            });
  }

  @Test
  void compositeForeignKeysFollowTheTargetsId() {
    EntityType<Ticket> ticket = metadata.entity(Ticket.class);
    ToOneAttribute seat = (ToOneAttribute) ticket.find("seat");
    ToOneAttribute spare = (ToOneAttribute) ticket.find("spare");

    assertThat(seat.joinColumns())
        .extracting(ColumnMapping::name)
        .containsExactly("seat_row", "seat_number");
    assertThat(spare.joinColumns())
        .extracting(ColumnMapping::name)
        .containsExactly("r", "spare_number");
    assertThat(spare.joinColumns()).extracting(ColumnMapping::part).containsExactly(0, 1);
    assertThat(ticket.table().foreignKeys().get(1).columns()).containsExactly("r", "spare_number");
    assertThat(ticket.table().foreignKeys().get(1).targetColumns())
        .containsExactly("row", "number");
  }

  @Test
  void compositeKeysAreWrittenPartByPart() {
    EntityType<Ticket> ticket = metadata.entity(Ticket.class);
    Ticket mine = new Ticket();
    mine.id = 1;
    mine.seat = Ref.to(Seat.class, 7, 3);
    Seat saved = new Seat();
    saved.row = 1;
    saved.number = 2;
    mine.spare = saved;

    assertThat(ticket.row(mine)).containsExactly(1, 7, 3, 1, 2);
    saved.number = null;
    assertThat(ticket.row(mine)).containsExactly(1, 7, 3, null, null);
  }

  @Test
  void aPlainFieldIsLoadedWithItsHolder() {
    ToOneAttribute spare = (ToOneAttribute) metadata.entity(Ticket.class).find("spare");
    ToOneAttribute seat = (ToOneAttribute) metadata.entity(Ticket.class).find("seat");

    assertThat(spare.style()).isEqualTo(ToOneStyle.PLAIN);
    assertThat(seat.style()).isEqualTo(ToOneStyle.REF);
  }

  @Test
  void aRequiredLinkIsNotNull() {
    EntityType<Ticket> type = metadata.entity(Ticket.class);
    Table ticket = type.table();

    assertThat(((ToOneAttribute) type.find("seat")).optional()).isFalse();
    assertThat(((ToOneAttribute) type.find("spare")).optional()).isTrue();
    assertThat(ticket.column("seat_row").orElseThrow().nullable()).isFalse();
    assertThat(ticket.column("r").orElseThrow().nullable()).isTrue();
  }

  @Test
  void oneToOneHasAnOwnerAndAnInverse() {
    ToOneAttribute passport = (ToOneAttribute) metadata.entity(Person.class).find("passport");
    ToOneAttribute holder = (ToOneAttribute) metadata.entity(Passport.class).find("holder");

    assertThat(passport.owner()).isFalse();
    assertThat(passport.mappedBy()).isSameAs(holder);
    assertThat(passport.joinColumns()).isEmpty();
    assertThat(passport.oneToOne()).isTrue();
    assertThat(holder.inverse()).isSameAs(passport);
    assertThat(holder.mappedBy()).isNull();
    assertThat(metadata.table(Passport.class).uniqueConstraints())
        .extracting(unique -> unique.columns())
        .containsExactly(List.of("holder_id"));
  }

  @Test
  void aDanglingKeyThatReadsAsNullHasNoForeignKey() {
    ToOneAttribute issuer = (ToOneAttribute) metadata.entity(Passport.class).find("issuer");

    assertThat(issuer.missingIsNull()).isTrue();
    assertThat(metadata.table(Passport.class).foreignKeys())
        .extracting(key -> key.columns())
        .containsExactly(List.of("holder_id"));
  }

  @Test
  void manyToManyIsSeenFromBothSides() {
    ToManyAttribute courses = (ToManyAttribute) metadata.entity(Student.class).find("courses");
    ToManyAttribute students = (ToManyAttribute) metadata.entity(Course.class).find("students");

    assertThat(courses.owner()).isTrue();
    assertThat(students.owner()).isFalse();
    assertThat(courses.inverse()).isSameAs(students);
    assertThat(students.inverse()).isSameAs(courses);
    assertThat(courses.joinTable().ownerColumns())
        .extracting(Column::name)
        .containsExactly("student_id");
    assertThat(courses.joinTable().targetColumns())
        .extracting(Column::name)
        .containsExactly("course_id");
    assertThat(students.joinTable()).isEqualTo(courses.joinTable().mirrored());
    assertThat(courses.container()).isEqualTo(Container.SET);
    assertThat(students.container()).isEqualTo(Container.LIST);
    assertThat(courses.cascades())
        .containsExactlyInAnyOrder(CascadeType.PERSIST, CascadeType.MERGE);
  }

  @Test
  void joinTablesHaveKeysOfTheirOwn() {
    Table table = metadata.table("student_course");

    assertThat(table.columns()).extracting(Column::nullable).containsExactly(false, false);
    assertThat(table.primaryKey().orElseThrow().columns())
        .containsExactly("student_id", "course_id");
    assertThat(table.foreignKeys())
        .extracting(key -> key.target().name())
        .containsExactly("student", "course");
    assertThat(metadata.sortedTables()).contains(table);
  }

  @Test
  void joinTablesCanBeNamed() {
    Table friends = metadata.table("friendship");

    assertThat(friends.columns())
        .extracting(Column::name)
        .containsExactly("student_id", "friend_id");
  }

  @Test
  void aJoinTableOfOneToManyHoldsEachTargetOnce() {
    Table stops = metadata.table("course_stop");

    assertThat(stops.uniqueConstraints())
        .extracting(unique -> unique.columns())
        .containsExactly(List.of("stop_id"));
    ToManyAttribute route = (ToManyAttribute) metadata.entity(Course.class).find("route");
    assertThat(route.mappedBy()).isNull();
    assertThat(route.joinTable().table()).isSameAs(stops);
    assertThat(route.inverse()).isNull();
  }

  @Test
  void collectionsAreOrderedByProperties() {
    ToManyAttribute students = (ToManyAttribute) metadata.entity(Course.class).find("students");
    ToManyAttribute route = (ToManyAttribute) metadata.entity(Course.class).find("route");
    ToManyAttribute courses = (ToManyAttribute) metadata.entity(Student.class).find("courses");

    assertThat(students.orderBy()).hasToString("[name desc, id]");
    assertThat(route.orderBy()).hasToString("[id]");
    assertThat(courses.orderBy()).isEmpty();
  }

  @Test
  void mapsAreKeyedByAPropertyOfTheTarget() {
    ToManyAttribute byName = (ToManyAttribute) metadata.entity(Stop.class).find("students");
    ToManyAttribute byId = (ToManyAttribute) metadata.entity(Stop.class).find("courses");
    ToManyAttribute list = (ToManyAttribute) metadata.entity(Course.class).find("students");

    assertThat(byName.container()).isEqualTo(Container.MAP);
    assertThat(byName.mapKey()).isSameAs(metadata.entity(Student.class).find("name"));
    assertThat(byId.mapKey()).isSameAs(metadata.entity(Course.class).find("id"));
    assertThat(list.mapKey()).isNull();
  }

  @Test
  void aColumnMayBeMappedAgainForReading() {
    EntityType<Stop> stop = metadata.entity(Stop.class);

    assertThat(stop.columns())
        .extracting(ColumnMapping::name, ColumnMapping::insertable)
        .containsExactly(
            Tuple.tuple("id", true), Tuple.tuple("city_id", true), Tuple.tuple("city_id", false));
    assertThat(stop.table().columns()).hasSize(2);
    assertThat(stop.table().foreignKeys()).hasSize(1);
  }

  @Entity
  static class Node {
    @Id private Integer id;

    @ManyToOne
    @ForeignKey(name = "fk_parent", onDelete = ReferentialAction.CASCADE)
    private Ref<Node> parent;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Node> children;
  }

  @Entity
  static class Seat {
    @Id private Integer row;
    @Id private Integer number;
  }

  @Entity
  static class Ticket {
    @Id private Integer id;

    @ManyToOne(optional = false)
    private Ref<Seat> seat;

    @ManyToOne
    @JoinColumn(references = "number")
    @JoinColumn(name = "r", references = "row")
    private Seat spare;
  }

  @Entity
  static class Person {
    @Id private Integer id;

    @OneToOne(mappedBy = "holder")
    private Ref<Passport> passport;
  }

  @Entity
  static class Passport {
    @Id private Integer id;
    @OneToOne private Person holder;

    @ManyToOne(missingIsNull = true)
    private Ref<Person> issuer;
  }

  @Entity
  static class Student {
    @Id private Integer id;
    private String name;

    @ManyToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    private Set<Course> courses;

    @ManyToMany
    @JoinTable(name = "friendship", inverseJoinColumns = @JoinColumn(name = "friend_id"))
    private Collection<Student> friends;
  }

  @Entity
  static class Course {
    @Id private Integer id;

    @ManyToMany(mappedBy = "courses")
    @OrderBy("name DESC, id")
    private List<Student> students;

    @OneToMany @JoinTable @OrderBy private List<Stop> route;
  }

  @Entity
  static class Stop {
    @Id private Integer id;
    private Integer cityId;

    @ManyToOne
    @JoinColumn(name = "city_id", insertable = false, updatable = false)
    private Ref<Stop> city;

    @ManyToMany
    @MapKey(name = "name")
    private Map<String, Student> students;

    @ManyToMany private Map<Integer, Course> courses;
  }
}
