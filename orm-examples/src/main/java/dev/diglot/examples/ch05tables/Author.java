package dev.diglot.examples.ch05tables;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** An author, whose key has two parts. */
// tag::author[]
@Entity
@Table(name = "author", schema = "library")
public class Author {
  @Id
  @Column(length = 50)
  private String firstname;

  @Id
  @Column(length = 50)
  private String lastname;

  // constructors and accessors follow
  // end::author[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Author() {}

  /**
   * Makes an author who has no row yet.
   *
   * @param firstname the first name
   * @param lastname the last name
   */
  public Author(String firstname, String lastname) {
    this.firstname = firstname;
    this.lastname = lastname;
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
}
