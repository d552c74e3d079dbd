package dev.diglot.lambda.translation;

import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.Term;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of Java that are known when code is translated, such as constants of enums. */
final class Known {

  private Known() {}

  /** The value, or null when it depends on a row or on what was captured. */
  static @Nullable Object value(Term term) {
    if (!(term instanceof JavaTerm java)) {
      return null;
    }
    try {
      return java.computation().value(List.of(), Clock.systemUTC());
    } catch (RuntimeException captured) {
      return null;
    }
  }
}
