package dev.diglot.examples.ch01columns;

import static dev.diglot.sql.Sql.exists;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import org.jspecify.annotations.Nullable;

/** A user with two columns that the database computes. */
// tag::user[]
@Entity
@Table(name = "user")
public class User {
  @Id @GeneratedValue private Integer id;

  @Column(length = 50)
  private String firstname;

  @Column(length = 50)
  private String lastname;

  @Computed private @Nullable String fullname;
  @Computed private @Nullable Boolean hasCreditCard;

  @ExpressionOf("fullname")
  static TextExpr fullnameSql(Root<User> user) {
    return user.get(User::firstname).concat(" ").concat(user.get(User::lastname));
  }

  @ExpressionOf("hasCreditCard")
  static Condition hasCreditCardSql(Root<User> user) {
    return exists(CreditCard.class, card -> card.get(CreditCard::userId).eq(user.get(User::id)));
  }

  // constructors and accessors follow
  // end::user[]

  /** For Diglot, which fills the fields of rows that it reads. */
  User() {}

  /**
   * Makes a user who has no row yet.
   *
   * @param firstname the first name
   * @param lastname the last name
   */
  public User(String firstname, String lastname) {
    this.firstname = firstname;
    this.lastname = lastname;
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
   * Both names, put together by the database.
   *
   * @return the name, null before the first flush
   */
  public @Nullable String fullname() {
    return fullname;
  }

  /**
   * Whether a card belongs to the user, as of the row's last write or load.
   *
   * @return the answer, null before the first flush
   */
  public @Nullable Boolean hasCreditCard() {
    return hasCreditCard;
  }
}
