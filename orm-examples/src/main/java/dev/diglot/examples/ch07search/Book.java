package dev.diglot.examples.ch07search;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.postgres.mixin.Searchable;
import org.jspecify.annotations.Nullable;

/** A book whose text is searched by its words. */
// tag::book[]
@Entity
public class Book implements Searchable {
  @Id @GeneratedValue private Integer id;

  @Column(length = 200)
  private String title;

  @Column(length = Integer.MAX_VALUE)
  private String body;

  @Index(method = "gin")
  @Column(definition = "tsvector", generatedAs = "to_tsvector('english', title || ' ' || body)")
  private @Nullable String words;

  // constructors and accessors follow
  // end::book[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Book() {}

  /**
   * Makes a book that has no row yet.
   *
   * @param title its title
   * @param body its text
   */
  public Book(String title, String body) {
    this.title = title;
    this.body = body;
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

  /**
   * The text.
   *
   * @return the text
   */
  public String body() {
    return body;
  }

  /**
   * The words of title and text, kept by the database.
   *
   * @return the words, null before the first flush
   */
  public @Nullable String words() {
    return words;
  }

  @Override
  public String toString() {
    return title;
  }
}
