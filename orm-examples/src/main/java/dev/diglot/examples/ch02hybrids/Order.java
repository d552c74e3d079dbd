package dev.diglot.examples.ch02hybrids;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;

/** An order of a user. */
// tag::order[]
@Entity
@Table(name = "order")
public class Order {
  @Id @GeneratedValue private Integer id;

  @Column(length = 20, nullable = false)
  private OrderState state;

  @ManyToOne private Ref<User> user;

  // constructors and accessors follow
  // end::order[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Order() {}

  /**
   * Makes an order that has no row and no user yet.
   *
   * @param state how far it got
   */
  public Order(OrderState state) {
    this.state = state;
  }

  /**
   * The key.
   *
   * @return the key, null before the first flush
   */
  public Integer id() {
    return id;
  }

  /**
   * How far the order got.
   *
   * @return the state
   */
  public OrderState state() {
    return state;
  }

  /** Notes that the order was paid. */
  public void pay() {
    state = OrderState.PAID;
  }

  /**
   * Who ordered.
   *
   * @return a link to the user
   */
  public Ref<User> user() {
    return user;
  }
}
