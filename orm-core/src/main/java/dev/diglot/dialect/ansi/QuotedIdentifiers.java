package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Identifiers;
import java.util.Locale;
import java.util.Set;

/**
 * Names in double quotes, unless they are lower case, plain and no keyword.
 *
 * @param fold what the database does to names without quotes
 * @param keywords words that are always quoted, in lower case
 */
public record QuotedIdentifiers(Fold fold, Set<String> keywords) implements Identifiers {
  /** Copies the set. */
  public QuotedIdentifiers {
    keywords = Set.copyOf(keywords);
  }

  /**
   * Names that are quoted when they are keywords of the standard or of a wide-spread database:
   * right where quoting a name that does not need it changes nothing.
   *
   * @param fold what the database does to names without quotes
   * @return the rules
   */
  public static QuotedIdentifiers standard(Fold fold) {
    return new QuotedIdentifiers(fold, Keywords.STANDARD);
  }

  @Override
  public String quote(String name) {
    return plain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public String catalogName(String name) {
    return plain(name) ? fold.apply(name) : name;
  }

  @Override
  public String mappedName(String catalogName) {
    String lower = catalogName.toLowerCase(Locale.ROOT);
    return catalogName(lower).equals(catalogName) ? lower : catalogName;
  }

  private boolean plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i), i)) {
        return false;
      }
    }
    return !name.isEmpty() && !keywords.contains(name);
  }

  private static boolean isPlain(char character, int at) {
    return character >= 'a' && character <= 'z'
        || character == '_'
        || at > 0 && character >= '0' && character <= '9';
  }
}
