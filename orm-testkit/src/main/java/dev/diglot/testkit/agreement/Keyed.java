package dev.diglot.testkit.agreement;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import java.util.Locale;

/** A text and a number that are compared by keys. */
@Entity
@Table(name = "kit_keyed")
record Keyed(@Id int id, @Column(length = 12) String text, int number) {

  @Hybrid
  String shown() {
    return text + "!";
  }

  @ComparatorOf("shown")
  static String key(String shown) {
    return shown.isEmpty() ? "none" : shown.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @ComparatorOf("number")
  static int rest(int number) {
    return Math.floorMod(number, 7);
  }

  String key() {
    return key(shown());
  }

  int rest() {
    return rest(number);
  }
}
