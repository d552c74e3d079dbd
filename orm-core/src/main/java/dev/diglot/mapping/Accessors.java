package dev.diglot.mapping;

import java.util.List;
import java.util.Locale;

/** The names that accessors have: {@code name()}, {@code getName()}, {@code isName()}. */
final class Accessors {

  private Accessors() {}

  /** The accessors that a field may have. */
  static List<String> of(String field) {
    String capitalised = capitalised(field);
    return List.of(field, "get" + capitalised, "is" + capitalised);
  }

  /** The fields that an accessor may stand for; {@code getURL} may be that of {@code URL}. */
  static List<String> fields(String accessor) {
    for (String prefix : List.of("get", "is")) {
      if (accessor.length() > prefix.length()
          && accessor.startsWith(prefix)
          && !Character.isLowerCase(accessor.charAt(prefix.length()))) {
        String rest = accessor.substring(prefix.length());
        return List.of(accessor, rest, decapitalised(rest));
      }
    }
    return List.of(accessor);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
