package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;

/** A node of a tree, with an id from an identity column. */
@Entity
final class Node {
  @Id @GeneratedValue Integer id;

  @Column(length = 20)
  String name;

  @ManyToOne(cascade = ALL)
  Ref<Node> parent;

  @OneToMany(mappedBy = "parent", cascade = ALL)
  List<Node> children = new ArrayList<>();

  Node() {}

  Node(String name, Node... children) {
    this.name = name;
    this.children.addAll(List.of(children));
  }
}
