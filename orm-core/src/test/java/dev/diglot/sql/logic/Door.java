package dev.diglot.sql.logic;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import java.util.Objects;

/** A door whose state must be known. */
@Entity
class Door {
  @Id private int id;

  @Column(length = 10)
  private String state;

  @Column(length = 10)
  private String before;

  Door() {}

  Door(int id, String state, String before) {
    this.id = id;
    this.state = state;
    this.before = before;
  }

  @Check(name = "state_is_known")
  boolean stateIsKnown() {
    return Objects.equals(state, "open") || Objects.equals(state, "shut");
  }

  @Check(name = "before_is_no_lock")
  boolean beforeIsNoLock() {
    return !Objects.equals(before, "locked");
  }

  int id() {
    return id;
  }

  String state() {
    return state;
  }

  String before() {
    return before;
  }
}
