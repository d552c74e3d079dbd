package dev.diglot.examples.ch04metadata;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;

/** An order; its table refers to the user's and to the card's. */
@Entity
@Table(name = "order")
public class Order {
  @Id @GeneratedValue private Integer id;

  @Column(length = 20, nullable = false, serverDefault = "'pending'")
  private String state;

  @Column(precision = 10, scale = 2)
  private BigDecimal total;

  @ManyToOne(optional = false)
  private Ref<User> user;

  @ManyToOne private Ref<CreditCard> card;
}
