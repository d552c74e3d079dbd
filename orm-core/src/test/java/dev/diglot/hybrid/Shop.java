package dev.diglot.hybrid;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedColumn;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users and their orders, whose hybrids have one body. */
final class Shop {

  private Shop() {}

  enum OrderState {
    PENDING,
    DONE
  }

  /** A mixin whose default methods are hybrids. */
  interface HasFullname {
    String firstname();

    String lastname();

    @Hybrid
    default String fullname() {
      return firstname() + " " + lastname();
    }

    @Hybrid
    default boolean startsLike(String prefix) {
      return fullname().startsWith(prefix);
    }
  }

  @Embeddable
  record Address(@Column(length = 50) String street, @Column(length = 20) String city) {
    @Hybrid
    boolean inLondon() {
      return city.equals("London");
    }
  }

  @Entity
  @Table(name = "user")
  static class User implements HasFullname {
    @Id @GeneratedValue private @Nullable Integer id;

    @Column(length = 50, nullable = false)
    private String firstname = "";

    @Column(length = 50, nullable = false)
    private String lastname = "";

    private int age;
    @Embedded private @Nullable Address address;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL)
    private List<Order> orders = new ArrayList<>();

    @Computed private @Nullable String label;
    @GeneratedColumn private @Nullable Integer doubled;

    User() {}

    User(String firstname, String lastname, int age) {
      this.firstname = firstname;
      this.lastname = lastname;
      this.age = age;
    }

    @ExpressionOf("label")
    String labelNow() {
      return fullname() + "!";
    }

    @ExpressionOf("doubled")
    Integer doubledNow() {
      return age * 2;
    }

    @Hybrid
    boolean hasPendingOrders() {
      return orders.stream().anyMatch(order -> order.state() == OrderState.PENDING);
    }

    @Hybrid
    boolean grown() {
      return age >= 18;
    }

    @Check
    boolean ageIsPossible() {
      return age >= 0 && age < 150;
    }

    @Hybrid
    boolean livesInLondon() {
      return address != null && address.inLondon();
    }

    void add(Order order) {
      orders.add(order);
    }

    void move(Address to) {
      address = to;
    }

    @Nullable Integer id() {
      return id;
    }

    @Override
    public String firstname() {
      return firstname;
    }

    @Override
    public String lastname() {
      return lastname;
    }

    int age() {
      return age;
    }

    @Nullable String label() {
      return label;
    }

    @Nullable Integer doubled() {
      return doubled;
    }

    List<Order> orders() {
      return orders;
    }
  }

  @Entity
  @Table(name = "order")
  static class Order {
    @Id @GeneratedValue private @Nullable Integer id;

    @ManyToOne private @Nullable Ref<User> user;

    @Column(length = 10, nullable = false)
    private OrderState state = OrderState.PENDING;

    private long cents;

    Order() {}

    Order(OrderState state, long cents) {
      this.state = state;
      this.cents = cents;
    }

    OrderState state() {
      return state;
    }

    long cents() {
      return cents;
    }

    @Nullable Ref<User> user() {
      return user;
    }
  }
}
