package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;

/** A word that products share. */
@Entity
public class Tag {
  @Id @GeneratedValue private Integer id;

  @Column(unique = true)
  private String name;

  Tag() {}

  public Tag(String name) {
    this.name = name;
  }

  public Integer id() {
    return id;
  }

  public String name() {
    return name;
  }
}
