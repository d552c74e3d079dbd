package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import java.util.ArrayList;
import java.util.List;

/** A tag of books, named by itself. */
@Entity
final class Tag {
  @Id
  @Column(length = 20)
  String name;

  @ManyToMany(mappedBy = "tags")
  List<Book> books = new ArrayList<>();

  Tag() {}

  Tag(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
