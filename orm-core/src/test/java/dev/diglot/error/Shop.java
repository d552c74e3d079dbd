package dev.diglot.error;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.Transient;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;

/** The entities that the pages on errors speak of. */
final class Shop {

  private Shop() {}

  @Entity
  static final class User {
    @Id @GeneratedValue Integer id;
    @Version int version;

    @Column(length = 50)
    String firstname;

    @Column(length = 50, unique = true)
    String email;

    boolean active;
    @ManyToOne Ref<User> boss;

    @OneToMany(mappedBy = "user")
    List<Order> orders = new ArrayList<>();

    @Transient String nickname;

    User() {}

    User(String firstname) {
      this.firstname = firstname;
    }

    Integer id() {
      return id;
    }

    String firstname() {
      return firstname;
    }

    boolean active() {
      return active;
    }

    @Hybrid
    String fullname() {
      return firstname + "!";
    }

    String nickname() {
      return nickname;
    }

    Ref<User> boss() {
      return boss;
    }

    List<Order> orders() {
      return orders;
    }
  }

  @Entity
  static final class Order {
    @Id @GeneratedValue Integer id;
    @ManyToOne User user;

    Order() {}

    Order(User user) {
      this.user = user;
    }

    User user() {
      return user;
    }
  }

  @Entity
  static final class Seat {
    @Id Integer id;

    @Column(unique = true, nullable = false)
    Integer number;

    Seat() {}

    Seat(Integer id, Integer number) {
      this.id = id;
      this.number = number;
    }
  }

  @Entity
  static final class Chicken {
    @Id @GeneratedValue Integer id;

    @ManyToOne(optional = false)
    Ref<Egg> hatchedFrom;
  }

  @Entity
  static final class Egg {
    @Id @GeneratedValue Integer id;

    @ManyToOne(optional = false)
    Ref<Chicken> laidBy;
  }

  @Entity
  record City(@Id @GeneratedValue Integer id, String name) {}

  /** Its table is there already, with rows but without the column. */
  @Entity
  @Table(extendExisting = true)
  static final class Account {
    @Id Integer id;

    @Column(nullable = false)
    String email;
  }

  /** No entity of any metadata. */
  @Entity
  static final class Invoice {
    @Id Integer id;
  }

  /** No SQL type is known for it. */
  record Money(long cents) {}

  /** A row by labels. */
  record UserLine(Integer id, String fullname) {}

  /** Classes that cannot be mapped. */
  static final class Wrong {

    private Wrong() {}

    @Entity
    static final class User {
      @Id @GeneratedValue String id;

      User(String id) {
        this.id = id;
      }
    }
  }
}
