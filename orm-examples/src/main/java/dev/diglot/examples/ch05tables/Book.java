package dev.diglot.examples.ch05tables;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A book as the program knows it now. */
// tag::book[]
@Entity
@Table(
    name = "book",
    schema = "library",
    checks = @Check(name = "book_has_pages", value = "pages > 0"),
    indexes = @Index(name = "book_title", columns = "title"),
    uniqueConstraints =
        @UniqueConstraint(
            name = "book_once",
            columns = {"title", "authorFirstname", "authorLastname"}),
    foreignKeys =
        @ForeignKey(
            name = "book_author",
            columns = {"authorFirstname", "authorLastname"},
            target = Author.class),
    extendExisting = true)
public class Book {
  @Id @GeneratedValue private Integer id;

  @Column(length = 200, nullable = false)
  private String title;

  @Column(nullable = false, serverDefault = "1")
  private Integer pages;

  @Column(length = 50)
  private @Nullable String authorFirstname;

  @Column(length = 50)
  private @Nullable String authorLastname;

  // constructors and accessors follow
  // end::book[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Book() {}

  /**
   * Makes a book that has no row yet.
   *
   * @param title the title
   * @param pages how many pages it has
   * @param author who wrote it, or null
   */
  public Book(String title, int pages, @Nullable Author author) {
    this.title = title;
    this.pages = pages;
    this.authorFirstname = author == null ? null : author.firstname();
    this.authorLastname = author == null ? null : author.lastname();
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
   * How many pages the book has.
   *
   * @return the number
   */
  public Integer pages() {
    return pages;
  }

  /**
   * The author's first name.
   *
   * @return the name, or null
   */
  public @Nullable String authorFirstname() {
    return authorFirstname;
  }

  /**
   * The author's last name.
   *
   * @return the name, or null
   */
  public @Nullable String authorLastname() {
    return authorLastname;
  }

  @Override
  public String toString() {
    String by = authorLastname == null ? "nobody known" : authorFirstname + " " + authorLastname;
    return title + ", " + pages + " pages, by " + by;
  }
}
