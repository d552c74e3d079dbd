package dev.diglot.examples.ch05tables;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** A book as the first version of the program knew it. */
// tag::first[]
@Entity
@Table(name = "book", schema = "library")
public class FirstBook {
  @Id @GeneratedValue private Integer id;

  @Column(length = 200, nullable = false)
  private String title;

  // constructors and accessors follow
  // end::first[]

  /** For Diglot, which fills the fields of rows that it reads. */
  FirstBook() {}

  /**
   * Makes a book that has no row yet.
   *
   * @param title the title
   */
  public FirstBook(String title) {
    this.title = title;
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
   * The title.
   *
   * @return the title
   */
  public String title() {
    return title;
  }
}
