package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Version;
import java.util.ArrayList;
import java.util.List;

/** Somebody with pets; orphaned pets are deleted. */
@Entity
final class Owner {
  @Id @GeneratedValue Integer id;

  @Column(length = 50)
  String name;

  @Column(length = 50, unique = true)
  String email;

  @Version int version;

  @OneToMany(mappedBy = "owner", cascade = ALL, orphanRemoval = true)
  List<Pet> pets = new ArrayList<>();

  Owner() {}

  Owner(String name) {
    this.name = name;
  }

  Integer id() {
    return id;
  }

  String name() {
    return name;
  }

  List<Pet> pets() {
    return pets;
  }

  Owner with(Pet... more) {
    pets.addAll(List.of(more));
    return this;
  }
}
