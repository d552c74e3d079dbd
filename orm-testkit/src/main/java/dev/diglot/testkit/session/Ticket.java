package dev.diglot.testkit.session;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** What a sequence numbers. */
@Entity
@Table(name = "kit_ticket")
class Ticket {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  private int place;

  Ticket() {}

  Ticket(int place) {
    this.place = place;
  }

  Long id() {
    return id;
  }

  int place() {
    return place;
  }
}
