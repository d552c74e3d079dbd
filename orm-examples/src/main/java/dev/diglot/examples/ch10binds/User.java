package dev.diglot.examples.ch10binds;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** A user, in the database of users. */
// tag::user[]
@Entity
@Table(name = "user")
public class User {
  @Id @GeneratedValue private Integer id;

  @Column(length = 200, unique = true)
  private String username;

  // constructors and accessors follow
  // end::user[]

  /** For Diglot, which fills the fields of rows that it reads. */
  User() {}

  /**
   * Makes a user who has no row yet.
   *
   * @param username the name to log in with
   */
  public User(String username) {
    this.username = username;
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
   * The name to log in with.
   *
   * @return the name
   */
  public String username() {
    return username;
  }
}
