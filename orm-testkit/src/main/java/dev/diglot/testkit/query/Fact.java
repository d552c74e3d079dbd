package dev.diglot.testkit.query;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** A row that formulas are asked about; every combination of its small values is there. */
@Entity
@Table(name = "kit_fact")
class Fact {
  @Id private int id;
  private int number;
  private @Nullable Integer some;
  private @Nullable Integer other;
  private boolean flag;
  private @Nullable Boolean maybe;

  @ManyToOne
  @JoinColumn(name = "next_id")
  private @Nullable Ref<Fact> next;

  Fact() {}

  Fact(int id, int number, @Nullable Integer some, @Nullable Integer other) {
    this.id = id;
    this.number = number;
    this.some = some;
    this.other = other;
  }

  Fact flagged(boolean newFlag, @Nullable Boolean newMaybe) {
    flag = newFlag;
    maybe = newMaybe;
    return this;
  }

  Fact before(@Nullable Fact newNext) {
    next = newNext == null ? null : Ref.of(newNext);
    return this;
  }

  int id() {
    return id;
  }

  int number() {
    return number;
  }

  @Nullable Integer some() {
    return some;
  }

  @Nullable Integer other() {
    return other;
  }

  boolean flag() {
    return flag;
  }

  @Nullable Boolean maybe() {
    return maybe;
  }

  @Nullable Ref<Fact> next() {
    return next;
  }
}
