package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.PERSIST;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** A book with tags: the owning side of a join table. */
@Entity
final class Book {
  @Id @GeneratedValue Long id;

  @Column(length = 50)
  String title;

  @ManyToMany(cascade = PERSIST)
  Set<Tag> tags = new LinkedHashSet<>();

  Book() {}

  Book(String title) {
    this.title = title;
  }

  Set<Tag> tags() {
    return tags;
  }

  String title() {
    return title;
  }
}
