package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.Codec;
import dev.diglot.type.Getter;
import dev.diglot.type.WholeCharacters;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Text on its way to PostgreSQL, as a value of its own or within one. What PostgreSQL cannot hold
 * is refused: halves of characters, and NUL, which the server refuses without saying where it was.
 */
public final class SentText {
  /** {@code text} and {@code varchar}. */
  public static final Codec<String> CODEC = new TextColumn();

  private static final String ESCAPED_NUL = "\\u0000";

  private SentText() {}

  /**
   * A text that can be sent.
   *
   * @param text the text
   * @return the same text
   * @throws InvalidValueException when it has the character NUL, or half of a character
   */
  public static String checked(String text) {
    if (text.indexOf(0) >= 0) {
      throw nul();
    }
    return WholeCharacters.checked(text);
  }

  /**
   * The text of a {@code jsonb} that can be sent.
   *
   * @param text the JSON
   * @return the same text
   * @throws InvalidValueException when it has NUL, also as an escape, or half of a character
   */
  static String checkedJson(String text) {
    for (int at = text.indexOf(ESCAPED_NUL); at >= 0; at = text.indexOf(ESCAPED_NUL, at + 1)) {
      int backslashes = 1;
      while (at >= backslashes && text.charAt(at - backslashes) == '\\') {
        backslashes++;
      }
      if (backslashes % 2 == 1) {
        throw nul();
      }
    }
    return checked(text);
  }

  private static InvalidValueException nul() {
    return new InvalidValueException(
        "The text has the character NUL (\\u0000), which no text of PostgreSQL can hold. Take it"
            + " out, or keep such values as bytes.",
        null);
  }

  private record TextColumn() implements Codec<String> {

    @Override
    public @Nullable String read(ResultSet row, int column) throws SQLException {
      return row.getString(column);
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable String value)
        throws SQLException {
      if (value == null) {
        statement.setNull(position, Types.VARCHAR);
      } else {
        statement.setString(position, checked(value));
      }
    }

    @Override
    public Getter getter() {
      return Getter.of("getString", String.class);
    }
  }
}
