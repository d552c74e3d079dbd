package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's {@code numeric} in Java. */
final class Decimals {
  private Decimals() {}

  static BigDecimal read(String text) {
    if (!Character.isLetter(text.charAt(text.length() - 1))) {
      return new BigDecimal(text);
    }
    throw special(text, null);
  }

  /** PostgreSQL has numbers that Java's decimals have not. */
  static InvalidValueException special(String text, @Nullable Throwable cause) {
    return new InvalidValueException(
        "The row holds the numeric "
            + text
            + ", expected a finite number, which is all that BigDecimal has. Map the column as"
            + " double precision, or keep such values out by a check.",
        cause);
  }
}
