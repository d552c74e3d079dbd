package dev.diglot.examples.ch01columns;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** A card of a user. */
// tag::card[]
@Entity
@Table(name = "card")
public class CreditCard {
  @Id @GeneratedValue private Integer id;

  @ForeignKey(target = User.class)
  private Integer userId;

  // constructors and accessors follow
  // end::card[]

  /** For Diglot, which fills the fields of rows that it reads. */
  CreditCard() {}

  /**
   * Makes a card that has no row yet.
   *
   * @param userId the key of its user
   */
  public CreditCard(Integer userId) {
    this.userId = userId;
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
   * The key of the user.
   *
   * @return the user's key
   */
  public Integer userId() {
    return userId;
  }
}
