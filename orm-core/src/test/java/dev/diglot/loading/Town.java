package dev.diglot.loading;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A town with everything that is loaded in some way. */
final class Town {
  static final Class<?>[] ENTITIES = {
    Country.class,
    City.class,
    Person.class,
    Pet.class,
    Club.class,
    House.class,
    Roof.class,
    Car.class,
    Engine.class,
    Visit.class,
    Seat.class,
    Ticket.class
  };

  private Town() {}

  @Entity
  static class Country {
    @Id private Integer id;
    private String name;

    String name() {
      return name;
    }
  }

  @Entity
  static class City {
    @Id private Integer id;
    private String name;
    @ManyToOne private Country country;

    Integer id() {
      return id;
    }

    String name() {
      return name;
    }

    Country country() {
      return country;
    }
  }

  @Embeddable
  static class Address {
    private String street;
    private String zip;

    String street() {
      return street;
    }

    String zip() {
      return zip;
    }
  }

  @Entity
  static class Person {
    @Id private Integer id;
    @Version private int version;
    private String name;
    private byte[] photo;
    private Lazy<String> biography;
    @Embedded private Address address;
    @ManyToOne private City city;
    @ManyToOne private Ref<Person> boss;

    @OneToMany(mappedBy = "boss")
    private List<Person> reports = new ArrayList<>();

    @OneToMany(mappedBy = "owner")
    @OrderBy("name desc")
    private List<Pet> pets = new ArrayList<>();

    @OneToMany(mappedBy = "sitter")
    @MapKey(name = "name")
    private Map<String, Pet> petsByName = new HashMap<>();

    @ManyToMany private Set<Club> clubs = new HashSet<>();

    @Computed private String greeting;

    @ExpressionOf("greeting")
    static TextExpr greetingSql(Root<Person> person) {
      return person.get(Person::name).concat("!");
    }

    Integer id() {
      return id;
    }

    int version() {
      return version;
    }

    String name() {
      return name;
    }

    void rename(String other) {
      name = other;
    }

    byte[] photo() {
      return photo;
    }

    Lazy<String> biography() {
      return biography;
    }

    void write(Lazy<String> other) {
      biography = other;
    }

    Address address() {
      return address;
    }

    City city() {
      return city;
    }

    Ref<Person> boss() {
      return boss;
    }

    void report(Ref<Person> other) {
      boss = other;
    }

    List<Person> reports() {
      return reports;
    }

    List<Pet> pets() {
      return pets;
    }

    void assignPets(List<Pet> other) {
      pets = other;
    }

    Map<String, Pet> petsByName() {
      return petsByName;
    }

    Set<Club> clubs() {
      return clubs;
    }

    String greeting() {
      return greeting;
    }
  }

  @Entity
  static class Pet {
    @Id private Integer id;
    private String name;
    @ManyToOne private Ref<Person> owner;
    @ManyToOne private Ref<Person> sitter;

    Pet() {}

    Pet(Integer id, String name, Ref<Person> owner) {
      this.id = id;
      this.name = name;
      this.owner = owner;
    }

    void moveTo(Ref<Person> other) {
      owner = other;
    }

    Integer id() {
      return id;
    }

    String name() {
      return name;
    }

    Ref<Person> owner() {
      return owner;
    }

    Ref<Person> sitter() {
      return sitter;
    }
  }

  @Entity
  static class Club {
    @Id private Integer id;
    private String name;

    @ManyToMany(mappedBy = "clubs")
    private List<Person> members = new ArrayList<>();

    String name() {
      return name;
    }

    List<Person> members() {
      return members;
    }
  }

  @Entity
  static class House {
    @Id private Integer id;

    @OneToOne(mappedBy = "house")
    private Ref<Roof> roof;

    Integer id() {
      return id;
    }

    void cover(Ref<Roof> other) {
      roof = other;
    }

    Ref<Roof> roof() {
      return roof;
    }
  }

  @Entity
  static class Roof {
    @Id private Integer id;
    @OneToOne private House house;

    Roof() {}

    Roof(Integer id) {
      this.id = id;
    }

    Integer id() {
      return id;
    }

    House house() {
      return house;
    }
  }

  @Entity
  static class Car {
    @Id private Integer id;

    @OneToOne(mappedBy = "car")
    private Engine engine;

    Engine engine() {
      return engine;
    }
  }

  @Entity
  static class Engine {
    @Id private Integer id;
    @OneToOne private Ref<Car> car;

    Integer id() {
      return id;
    }

    Ref<Car> car() {
      return car;
    }
  }

  /** A record that holds a plain link and a reference. */
  @Entity
  record Visit(
      @Id Integer id,
      @ManyToOne City city,
      @ManyToOne Ref<Person> visitor,
      @Column(name = "note_text") String note) {}

  @Entity
  static class Seat {
    @Id private Integer row;
    @Id private Integer number;

    @OneToMany(mappedBy = "seat")
    private List<Ticket> tickets = new ArrayList<>();

    Integer row() {
      return row;
    }

    Integer number() {
      return number;
    }

    List<Ticket> tickets() {
      return tickets;
    }
  }

  @Entity
  static class Ticket {
    @Id private Integer id;
    @ManyToOne private Ref<Seat> seat;

    Integer id() {
      return id;
    }

    Ref<Seat> seat() {
      return seat;
    }
  }
}
