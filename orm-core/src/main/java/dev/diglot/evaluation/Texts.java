package dev.diglot.evaluation;

/** What can be said of texts without asking a collation. */
final class Texts {
  private Texts() {}

  /** Some databases count characters beyond the basic plane as one, some as two. */
  static boolean isBeyondBasicPlane(String text) {
    return text.chars().anyMatch(symbol -> Character.isSurrogate((char) symbol));
  }

  /** Other letters have upper and lower case by the rules of a locale. */
  static boolean isAscii(String text) {
    return text.chars().allMatch(symbol -> symbol < 128);
  }

  static Outcome like(Outcome value, Outcome pattern, char escape) {
    if (!(value instanceof Known text)) {
      return value;
    }
    if (!(pattern instanceof Known like)) {
      return pattern;
    }
    if (text.isNull() || like.isNull()) {
      return Known.NULL;
    }
    Boolean matches =
        !text.isNative()
                && text.stored(null) instanceof String stored
                && like.value() instanceof String wanted
            ? Pattern.matches(stored, wanted, escape)
            : null;
    return matches == null ? new Unknown("a pattern of its own kind") : Known.of(matches);
  }
}
