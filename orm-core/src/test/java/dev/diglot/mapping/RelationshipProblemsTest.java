package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Entity;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with relationships, and what the author reads. */
class RelationshipProblemsTest {

  @Test
  void aTargetThatTheMetadataLacksIsRefused() {
    assertThat(problems(Item.class))
        .containsExactly(
            "Item.order: leads to the entity Order, which this metadata lacks. "
                + "Fix: add Order.class to Metadata.of(…).");
  }

  @Test
  void aTargetThatIsNoEntityIsRefused() {
    assertThat(problems(Note.class))
        .containsExactly(
            "Note.author: leads to String, which is no entity. Fix: annotate "
                + "String with @Entity and add it to Metadata.of(…), or change the type "
                + "of the field.");
  }

  @Test
  void aCollectionWithoutElementTypeIsRefused() {
    assertThat(problems(Raw.class))
        .containsExactly(
            "Raw.items: does not say which entity it leads to. Fix: give its type "
                + "an argument: List<Target>.");
  }

  @Test
  void aConcreteCollectionIsRefused() {
    assertThat(problems(Cart.class, Line.class))
        .containsExactly(
            "Cart.lines: is of type ArrayList, but Diglot loads collections of its "
                + "own. Fix: declare it as List, Set, Collection or Map.");
  }

  @Test
  void anUnknownMappedByIsRefused() {
    assertThat(problems(Team.class, Player.class))
        .containsExactly(
            "Team.players: is mapped by 'club', but Player has no such field. Fix: "
                + "name the field of Player that links back to Team.");
  }

  @Test
  void aMappedByThatLeadsElsewhereIsRefused() {
    assertThat(problems(City.class, Street.class))
        .containsExactly(
            "City.streets: is mapped by Street.next, which leads to Street instead "
                + "of City. Fix: name the field that links back to City.");
  }

  @Test
  void aMappedByThatIsNoRelationshipIsRefused() {
    assertThat(problems(Author.class, Book.class))
        .containsExactly(
            "Author.books: is mapped by Book.title, which is not a @ManyToOne. "
                + "Fix: name a @ManyToOne of Book, or change that field.");
  }

  @Test
  void twoSidesThatBothPointAwayAreRefused() {
    assertThat(problems(Left.class, Right.class))
        .containsExactly(
            "Left.rights: and Right.lefts both say that the other side owns the "
                + "relationship. Fix: remove mappedBy from one of them.",
            "Right.lefts: and Left.rights both say that the other side owns the "
                + "relationship. Fix: remove mappedBy from one of them.");
  }

  @Test
  void twoCollectionsMappedByOneFieldAreRefused() {
    assertThat(problems(Boss.class, Worker.class))
        .containsExactly(
            "Boss.others: and workers are both mapped by 'boss'. Fix: keep one of "
                + "them, and query for parts of it.");
  }

  @Test
  void aOneToManyThatNobodyStoresIsRefused() {
    assertThat(problems(Album.class, Song.class))
        .containsExactly(
            "Album.songs: does not say where the link to its owner is stored. Fix: "
                + "name the field of Song that links back with mappedBy, or add a "
                + "@JoinTable.");
  }

  @Test
  void aJoinTableOnTheInverseSideIsRefused() {
    assertThat(problems(Post.class, Tag.class))
        .containsExactly(
            "Post.tags: has a @JoinTable, but the other side owns the "
                + "relationship. Fix: move it to Tag.posts, or remove mappedBy.");
  }

  @Test
  void aJoinColumnOnTheInverseSideIsRefused() {
    assertThat(problems(Person.class, Passport.class))
        .containsExactly(
            "Person.passport: has a @JoinColumn, but the other side holds the "
                + "foreign key. Fix: move it to the other side, or remove mappedBy.");
  }

  @Test
  void aOneToManyMappedByAOneToOneIsRefused() {
    assertThat(problems(Car.class, Engine.class))
        .containsExactly(
            "Car.engines: is mapped by Engine.car, which is not a @ManyToOne. Fix: "
                + "name a @ManyToOne of Engine, or change that field.");
  }

  @Test
  void tooFewJoinColumnsAreRefused() {
    assertThat(problems(Seat.class, Ticket.class))
        .containsExactly(
            "Ticket.seat: has 1 join columns, but the id of Seat has 2 columns "
                + "[row, number]. Fix: write one @JoinColumn for each.");
  }

  @Test
  void aJoinColumnThatReferencesNoIdIsRefused() {
    assertThat(problems(Key.class, Door.class))
        .containsExactly(
            "Door.key: has a join column that references 'code', but the id of Key "
                + "is [id]. Fix: reference each of these columns once.");
  }

  @Test
  void aCycleOfPlainLinksIsRefused() {
    assertThat(problems(Husband.class, Wife.class))
        .containsExactly(
            "Husband.wife: is part of a cycle of plain to-one relationships, which "
                + "would load without end: Husband.wife, Wife.husband. Fix: declare one "
                + "of them as Ref<Wife> or the like.");
  }

  @Test
  void aPlainLinkToItselfIsRefused() {
    assertThat(problems(Node.class))
        .containsExactly(
            "Node.parent: is part of a cycle of plain to-one relationships, which "
                + "would load without end: Node.parent. Fix: declare one of them as "
                + "Ref<Node> or the like.");
  }

  @Test
  void aCollectionInARecordIsRefused() {
    assertThat(problems(Basket.class, Fruit.class))
        .containsExactly(
            "Basket.fruits: is a collection of entities in a record, which is a "
                + "value and cannot load it. Fix: remove it and query the other entity, "
                + "or make the record a class.");
  }

  @Test
  void aCollectionOfRecordsIsRefused() {
    assertThat(problems(Zoo.class, Beast.class))
        .containsExactly(
            "Zoo.beasts: is a collection of the record Beast, which no session "
                + "manages. Fix: make it a class, or query the records.");
  }

  @Test
  void aCascadeToARecordIsRefused() {
    assertThat(problems(Pet.class, Breed.class))
        .containsExactly(
            "Pet.breed: cascades to the record Breed, which no session manages. "
                + "Fix: remove cascade and orphanRemoval, or make the record a class.");
  }

  @Test
  void anOrderByAnUnknownPropertyIsRefused() {
    assertThat(problems(Playlist.class, Track.class))
        .containsExactly(
            "Playlist.tracks: is ordered by 'title up', which is no property of "
                + "Track with asc or desc. Fix: order by properties such as 'id desc', "
                + "separated by commas.");
  }

  @Test
  void aMapKeyedByAnUnknownPropertyIsRefused() {
    assertThat(problems(Country.class, Region.class))
        .containsExactly(
            "Country.regions: is keyed by 'code', which is no column of Region. "
                + "Fix: name a property with @MapKey.");
  }

  @Test
  void aMapWithKeysOfAnotherTypeIsRefused() {
    assertThat(problems(Dictionary.class, Word.class))
        .containsExactly(
            "Dictionary.words: has keys of String, but Word.id is of type Integer. "
                + "Fix: declare the map's key as that type.");
  }

  @Test
  void aMapKeyOnAListIsRefused() {
    assertThat(problems(Shelf.class, Volume.class))
        .containsExactly(
            "Shelf.volumes: has a @MapKey but is no Map. Fix: declare it as Map, "
                + "or remove it.");
  }

  @Test
  void aJoinTableWithOneColumnForBothSidesIsRefused() {
    assertThat(problems(Actor.class, Film.class))
        .containsExactly(
            "Actor.films: has a join table whose column 'x' refers to both sides. "
                + "Fix: name the columns with joinColumns and inverseJoinColumns.");
  }

  @Test
  void twoOwnersOfOneJoinTableAreRefused() {
    assertThat(problems(Student.class, Course.class))
        .containsExactly(
            "Course.students: is mapped to the table 'study', which is already "
                + "that of Student.courses. Fix: give it another @JoinTable(name = …), "
                + "or say mappedBy on one of the two sides.");
  }

  @Entity
  static class Order {
    @Id Integer id;
  }

  @Entity
  static class Item {
    @Id Integer id;
    @ManyToOne Ref<Order> order;
  }

  @Entity
  static class Note {
    @Id Integer id;
    @ManyToOne Ref<String> author;
  }

  @SuppressWarnings("rawtypes")
  @Entity
  static class Raw {
    @Id Integer id;

    @OneToMany(mappedBy = "raw")
    List items;
  }

  @Entity
  static class Cart {
    @Id Integer id;

    @OneToMany(mappedBy = "cart")
    ArrayList<Line> lines;
  }

  @Entity
  static class Line {
    @Id Integer id;
    @ManyToOne Ref<Cart> cart;
  }

  @Entity
  static class Team {
    @Id Integer id;

    @OneToMany(mappedBy = "club")
    List<Player> players;
  }

  @Entity
  static class Player {
    @Id Integer id;
    @ManyToOne Ref<Team> team;
  }

  @Entity
  static class City {
    @Id Integer id;

    @OneToMany(mappedBy = "next")
    List<Street> streets;
  }

  @Entity
  static class Street {
    @Id Integer id;
    @ManyToOne Ref<Street> next;
  }

  @Entity
  static class Author {
    @Id Integer id;

    @OneToMany(mappedBy = "title")
    List<Book> books;
  }

  @Entity
  static class Book {
    @Id Integer id;
    String title;
  }

  @Entity
  static class Left {
    @Id Integer id;

    @ManyToMany(mappedBy = "lefts")
    List<Right> rights;
  }

  @Entity
  static class Right {
    @Id Integer id;

    @ManyToMany(mappedBy = "rights")
    List<Left> lefts;
  }

  @Entity
  static class Boss {
    @Id Integer id;

    @OneToMany(mappedBy = "boss")
    List<Worker> workers;

    @OneToMany(mappedBy = "boss")
    Set<Worker> others;
  }

  @Entity
  static class Worker {
    @Id Integer id;
    @ManyToOne Ref<Boss> boss;
  }

  @Entity
  static class Album {
    @Id Integer id;
    @OneToMany List<Song> songs;
  }

  @Entity
  static class Song {
    @Id Integer id;
  }

  @Entity
  static class Post {
    @Id Integer id;

    @ManyToMany(mappedBy = "posts")
    @JoinTable(name = "x")
    List<Tag> tags;
  }

  @Entity
  static class Tag {
    @Id Integer id;
    @ManyToMany List<Post> posts;
  }

  @Entity
  static class Person {
    @Id Integer id;

    @OneToOne(mappedBy = "holder")
    @JoinColumn
    Ref<Passport> passport;
  }

  @Entity
  static class Passport {
    @Id Integer id;
    @OneToOne Ref<Person> holder;
  }

  @Entity
  static class Car {
    @Id Integer id;

    @OneToMany(mappedBy = "car")
    List<Engine> engines;
  }

  @Entity
  static class Engine {
    @Id Integer id;
    @OneToOne Ref<Car> car;
  }

  @Entity
  static class Seat {
    @Id Integer row;
    @Id Integer number;
  }

  @Entity
  static class Ticket {
    @Id Integer id;

    @ManyToOne
    @JoinColumn(name = "seat")
    Ref<Seat> seat;
  }

  @Entity
  static class Key {
    @Id Integer id;
    Integer code;
  }

  @Entity
  static class Door {
    @Id Integer id;

    @ManyToOne
    @JoinColumn(name = "key", references = "code")
    Ref<Key> key;
  }

  @Entity
  static class Husband {
    @Id Integer id;
    @OneToOne Wife wife;
  }

  @Entity
  static class Wife {
    @Id Integer id;

    @OneToOne(mappedBy = "wife")
    Husband husband;
  }

  @Entity
  static class Node {
    @Id Integer id;
    @ManyToOne Node parent;
  }

  @Entity
  record Basket(@Id Integer id, @OneToMany(mappedBy = "basket") List<Fruit> fruits) {}

  @Entity
  static class Fruit {
    @Id Integer id;
    @ManyToOne Ref<Basket> basket;
  }

  @Entity
  static class Zoo {
    @Id Integer id;

    @OneToMany(mappedBy = "zoo")
    List<Beast> beasts;
  }

  @Entity
  record Beast(@Id Integer id, @ManyToOne Ref<Zoo> zoo) {}

  @Entity
  static class Pet {
    @Id Integer id;

    @ManyToOne(cascade = CascadeType.PERSIST)
    Ref<Breed> breed;
  }

  @Entity
  record Breed(@Id Integer id) {}

  @Entity
  static class Playlist {
    @Id Integer id;

    @OneToMany(mappedBy = "playlist")
    @OrderBy("title up, id desc")
    List<Track> tracks;
  }

  @Entity
  static class Track {
    @Id Integer id;
    String title;
    @ManyToOne Ref<Playlist> playlist;
  }

  @Entity
  static class Country {
    @Id Integer id;

    @OneToMany(mappedBy = "country")
    @MapKey(name = "code")
    Map<String, Region> regions;
  }

  @Entity
  static class Region {
    @Id Integer id;
    @ManyToOne Ref<Country> country;
  }

  @Entity
  static class Dictionary {
    @Id Integer id;

    @OneToMany(mappedBy = "dictionary")
    Map<String, Word> words;
  }

  @Entity
  static class Word {
    @Id Integer id;
    @ManyToOne Ref<Dictionary> dictionary;
  }

  @Entity
  static class Shelf {
    @Id Integer id;

    @OneToMany(mappedBy = "shelf")
    @MapKey
    List<Volume> volumes;
  }

  @Entity
  static class Volume {
    @Id Integer id;
    @ManyToOne Ref<Shelf> shelf;
  }

  @Entity
  static class Actor {
    @Id Integer id;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "x"), inverseJoinColumns = @JoinColumn(name = "x"))
    List<Film> films;
  }

  @Entity
  static class Film {
    @Id Integer id;
  }

  @Entity
  static class Student {
    @Id Integer id;

    @ManyToMany
    @JoinTable(name = "study")
    List<Course> courses;
  }

  @Entity
  static class Course {
    @Id Integer id;

    @ManyToMany
    @JoinTable(name = "study")
    List<Student> students;
  }
}
