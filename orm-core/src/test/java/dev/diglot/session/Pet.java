package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;

/** A pet of an owner, or of nobody. */
@Entity
final class Pet {
  @Id @GeneratedValue Integer id;

  @Column(length = 20)
  String name;

  @ManyToOne Ref<Owner> owner;

  Pet() {}

  Pet(String name) {
    this.name = name;
  }

  Pet(String name, Owner owner) {
    this.name = name;
    this.owner = Ref.of(owner);
  }

  String name() {
    return name;
  }

  Ref<Owner> owner() {
    return owner;
  }
}
