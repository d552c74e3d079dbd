package corpus;

/** Patterns of Java 21 that have no expression; "here" marks the line that is told. */
class RefusedPatterns {
  Object o;

  @Refuses(
      "a pattern with a guard: a failed guard goes back to try the next pattern; write if "
          + "and instanceof, or conditions with &&")
  int guard() {
    return switch (o) { // here
      case String text when text.isEmpty() -> 1;
      case String text -> 2;
      default -> 3;
    };
  }

  @Refuses(
      "a pattern switch with the label 1: only types, texts and constants of enums are "
          + "read; write if and ==, or equals")
  int label() {
    Integer number = (Integer) o;
    return switch (number) { // here
      case null -> 0;
      case 1 -> 1;
      default -> 2;
    };
  }
}
