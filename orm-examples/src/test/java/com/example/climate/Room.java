package com.example.climate;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;

/** A room with what its thermometers show. */
// tag::room[]
@Entity
public class Room {
  @Id @GeneratedValue private Integer id;
  private String name;
  private Temperature inside;
  private Temperature outside;

  @Hybrid
  public boolean losesHeat() {
    return !inside.freezing() && inside.warmerThan(outside);
  }

  // constructors and accessors follow
  // end::room[]

  Room() {}

  Room(String name, Temperature inside, Temperature outside) {
    this.name = name;
    this.inside = inside;
    this.outside = outside;
  }

  public Integer id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Temperature inside() {
    return inside;
  }

  public Temperature outside() {
    return outside;
  }

  void heat(Temperature to) {
    inside = to;
  }
}
