package dev.diglot.bytecode;

/** Prints values like Java. */
final class Printer {

  private Printer() {}

  static String print(Value value) {
    return value.getClass().getSimpleName() + value.children();
  }
}
