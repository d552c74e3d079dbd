package dev.diglot.postgres.query;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;

/** Somebody who may have a nickname. */
@Entity
class Visitor {
  @Id private int id;

  @Column(length = 40, nullable = false)
  @Index
  private String name;

  @Column(length = 40)
  @Index
  private String nick;

  Visitor() {}

  Visitor(int id, String name, String nick) {
    this.id = id;
    this.name = name;
    this.nick = nick;
  }

  int id() {
    return id;
  }

  String name() {
    return name;
  }

  String nick() {
    return nick;
  }
}
