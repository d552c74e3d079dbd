package dev.diglot.examples.ch02hybrids;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** A user with orders. */
// tag::user[]
@Entity
@Table(name = "user")
public class User {
  @Id @GeneratedValue private Integer id;

  @Column(length = 50)
  private String firstname;

  @Column(length = 50)
  private String lastname;

  @OneToMany(mappedBy = "user", cascade = ALL)
  private List<Order> orders = new ArrayList<>();

  // constructors and accessors follow
  // end::user[]

  /** For Diglot, which fills the fields of rows that it reads. */
  User() {}

  /**
   * Makes a user who has no row yet.
   *
   * @param firstname the first name
   * @param lastname the last name
   * @param orders the user's orders
   */
  public User(String firstname, String lastname, Order... orders) {
    this.firstname = firstname;
    this.lastname = lastname;
    this.orders.addAll(List.of(orders));
  }

  /**
   * Whether any order waits for its payment.
   *
   * @return whether there is a pending order
   */
  // tag::hybrid[]
  @Hybrid
  public boolean hasPendingOrders() {
    return orders.stream().anyMatch(order -> order.state() == OrderState.PENDING);
  }

  // end::hybrid[]

  /**
   * The key.
   *
   * @return the key, null before the first flush
   */
  public Integer id() {
    return id;
  }

  /**
   * The first name.
   *
   * @return the name
   */
  public String firstname() {
    return firstname;
  }

  /**
   * The last name.
   *
   * @return the name
   */
  public String lastname() {
    return lastname;
  }

  /**
   * The user's orders, loaded on first touch.
   *
   * @return the orders
   */
  public List<Order> orders() {
    return orders;
  }
}
