package dev.diglot.testkit.session;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What a sequence numbers. */
@Entity
@Table(name = "kit_ticket")
class Ticket {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  private int place;

  Ticket() {}

  Ticket(int place) {
    this.place = place;
  }

  @Nullable Long id() {
    return id;
  }

  int place() {
    return place;
  }
}
