package dev.diglot.postgres.type;

/**
 * A value as PostgreSQL's text: what its input function reads and its output function writes.
 *
 * @param <J> the Java type of the values
 */
public interface TextForm<J> {

  /**
   * The value as text that PostgreSQL reads.
   *
   * @param value the value
   * @return the text
   */
  String write(J value);

  /**
   * The value as text that is sent.
   *
   * @param value the value
   * @return the text
   * @throws dev.diglot.error.InvalidValueException when PostgreSQL cannot hold it
   */
  default String sent(J value) {
    return SentText.checked(write(value));
  }

  /**
   * The value of a text that PostgreSQL wrote.
   *
   * @param text the text
   * @return the value
   * @throws dev.diglot.error.InvalidValueException when the Java type cannot hold the value
   */
  J read(String text);
}
