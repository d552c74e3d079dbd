package dev.diglot.postgres.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What an advisory lock is for. The database knows numbers only; everybody who means the same uses
 * the same key. A key of one number and a key of two never meet.
 */
public sealed interface LockKey {

  /**
   * A lock known by a number.
   *
   * @param number the number
   * @return the key
   */
  static LockKey of(long number) {
    return new OfNumber(number);
  }

  /**
   * A lock known by two numbers, such as what kind of thing and which.
   *
   * @param kind the first
   * @param number the second
   * @return the key
   */
  static LockKey of(int kind, int number) {
    return new OfPair(kind, number);
  }

  /**
   * A lock known by a name, of which a number is made that is the same everywhere.
   *
   * @param name the name
   * @return the key
   */
  static LockKey of(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return new OfNumber(ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  /**
   * The arguments of the database's functions.
   *
   * @return numbers, separated by commas
   */
  String arguments();

  /**
   * A statement that calls one of the database's functions.
   *
   * @param function the function's name
   * @return a select of one row
   */
  default String call(String function) {
    return "select " + function + "(" + arguments() + ")";
  }

  /**
   * One number.
   *
   * @param number the number
   */
  record OfNumber(long number) implements LockKey {

    @Override
    public String arguments() {
      return String.valueOf(number);
    }
  }

  /**
   * Two numbers.
   *
   * @param kind the first
   * @param number the second
   */
  record OfPair(int kind, int number) implements LockKey {

    @Override
    public String arguments() {
      return kind + ", " + number;
    }
  }
}
