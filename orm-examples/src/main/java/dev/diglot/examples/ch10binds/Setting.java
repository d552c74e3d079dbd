package dev.diglot.examples.ch10binds;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;

/** A setting of the program, in the database of its own data. */
// tag::setting[]
@Entity
public class Setting {
  @Id
  @Column(length = 50)
  private String name;

  @Column(length = 200)
  private String content;

  // constructors and accessors follow
  // end::setting[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Setting() {}

  /**
   * Makes a setting that has no row yet.
   *
   * @param name its name
   * @param content what it is set to
   */
  public Setting(String name, String content) {
    this.name = name;
    this.content = content;
  }

  /**
   * The name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * What it is set to.
   *
   * @return the content
   */
  public String content() {
    return content;
  }
}
