package dev.diglot.type;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of a logical SQL type, such as {@code varchar}. Dialects map names to their own types;
 * vendor modules add names of their own.
 *
 * @param value the name in lower case
 */
public record TypeName(String value) {
  /** SQL {@code boolean}. */
  public static final TypeName BOOLEAN = new TypeName("boolean");

  /** Two-byte integer. */
  public static final TypeName SMALLINT = new TypeName("smallint");

  /** Four-byte integer. */
  public static final TypeName INTEGER = new TypeName("integer");

  /** Eight-byte integer. */
  public static final TypeName BIGINT = new TypeName("bigint");

  /** Four-byte floating point. */
  public static final TypeName REAL = new TypeName("real");

  /** Eight-byte floating point. */
  public static final TypeName DOUBLE = new TypeName("double");

  /** Exact decimal with precision and scale. */
  public static final TypeName DECIMAL = new TypeName("decimal");

  /** Text of bounded length. */
  public static final TypeName VARCHAR = new TypeName("varchar");

  /** Text of fixed length. */
  public static final TypeName CHAR = new TypeName("char");

  /** Text without a bound. */
  public static final TypeName TEXT = new TypeName("text");

  /** Bytes. */
  public static final TypeName BINARY = new TypeName("binary");

  /** A day. */
  public static final TypeName DATE = new TypeName("date");

  /** A time of day without zone. */
  public static final TypeName TIME = new TypeName("time");

  /** Date and time without zone. */
  public static final TypeName TIMESTAMP = new TypeName("timestamp");

  /** A moment, stored in UTC. */
  public static final TypeName TIMESTAMP_TZ = new TypeName("timestamptz");

  /** A universally unique identifier. */
  public static final TypeName UUID = new TypeName("uuid");

  /** Normalises to lower case. */
  public TypeName {
    value = value.toLowerCase(Locale.ROOT);
  }

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypeName that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
