package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;

/** A part of another part, with an id that the application assigns. */
@Entity
final class Part {
  @Id Integer id;

  @Column(length = 20, unique = true)
  String code;

  @Column(unique = true, nullable = false)
  int position;

  @ManyToOne(cascade = ALL)
  Ref<Part> whole;

  Part() {}

  Part(int id, String code) {
    this.id = id;
    this.code = code;
    this.position = id;
  }

  Integer id() {
    return id;
  }

  Part of(Part other) {
    whole = Ref.of(other);
    return this;
  }
}
