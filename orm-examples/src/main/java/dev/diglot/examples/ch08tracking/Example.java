package dev.diglot.examples.ch08tracking;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that knows when it was created and last updated. */
// tag::example[]
@Entity
public class Example {
  @Id @GeneratedValue private Integer id;

  @Column(length = 100)
  private String text;

  @Column(nullable = false, updatable = false, serverDefault = "current_timestamp")
  private @Nullable Instant createdAt;

  @Column(nullable = false, serverDefault = "current_timestamp", onUpdate = "current_timestamp")
  private @Nullable Instant updatedAt;

  // constructors and accessors follow
  // end::example[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Example() {}

  /**
   * Makes an example that has no row yet.
   *
   * @param text its text
   */
  public Example(String text) {
    this.text = text;
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
   * The text.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Changes the text.
   *
   * @param text the new text
   */
  public void write(String text) {
    this.text = text;
  }

  /**
   * When the row was inserted.
   *
   * @return the time, null before the first flush
   */
  public @Nullable Instant createdAt() {
    return createdAt;
  }

  /**
   * When the row was last written.
   *
   * @return the time, null before the first flush
   */
  public @Nullable Instant updatedAt() {
    return updatedAt;
  }
}
