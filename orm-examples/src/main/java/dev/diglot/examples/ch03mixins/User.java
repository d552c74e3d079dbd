package dev.diglot.examples.ch03mixins;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.mixin.AsMap;

/** A user made of mixins and two columns of its own. */
// tag::user[]
@Entity
@Table(name = "user")
public class User implements AsMap, HasUsername {
  @Id @GeneratedValue private Integer id;

  @Column(length = 50)
  private String firstname;

  @Column(length = 50)
  private String lastname;

  private String username;

  // constructors and accessors follow
  // end::user[]

  /** For Diglot, which fills the fields of rows that it reads. */
  User() {}

  /**
   * Makes a user who has no row yet.
   *
   * @param firstname the first name
   * @param lastname the last name
   * @param username the name to log in with
   */
  public User(String firstname, String lastname, String username) {
    this.firstname = firstname;
    this.lastname = lastname;
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

  @Override
  public String username() {
    return username;
  }
}
