package dev.diglot.dialect.ansi;

import java.util.Locale;

/** What a database does to the letters of a name that is not quoted. */
public enum Fold {
  /** They become upper case, as in the standard. */
  UPPER,
  /** They become lower case. */
  LOWER,
  /** They stay. */
  NONE;

  /**
   * The name as the database keeps it.
   *
   * @param name a name without quotes
   * @return the folded name
   */
  public String apply(String name) {
    return switch (this) {
      case UPPER -> name.toUpperCase(Locale.ROOT);
      case LOWER -> name.toLowerCase(Locale.ROOT);
      case NONE -> name;
    };
  }
}
