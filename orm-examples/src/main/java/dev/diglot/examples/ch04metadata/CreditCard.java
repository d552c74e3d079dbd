package dev.diglot.examples.ch04metadata;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;

/** A card; its table has a check and refers to the user's. */
@Entity
@Table(name = "card", checks = @Check("length(number) >= 12"))
public class CreditCard {
  @Id @GeneratedValue private Integer id;

  @Column(length = 19, nullable = false, sensitive = true)
  private String number;

  @ManyToOne(optional = false)
  private Ref<User> user;
}
