package dev.diglot.dialect;

import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/** How a database names, reads, binds and writes the values of logical types. */
public interface TypeSystem {

  /**
   * Reads and binds values of a type.
   *
   * @param <J> the Java type
   * @param type the logical type
   * @return the codec, safe to keep
   * @throws UnsupportedFeatureException when the database has no such type
   */
  <J> Codec<J> codec(DataType<J> type);

  /**
   * The type's name in DDL and casts.
   *
   * @param type the logical type
   * @return the name with its size, for example {@code varchar(50)}
   * @throws UnsupportedFeatureException when the database has no such type
   */
  String ddlName(DataType<?> type);

  /**
   * A constant as SQL text, safe against whatever it holds.
   *
   * @param value the constant, or null
   * @param type its type
   * @return the literal
   * @throws UnsupportedFeatureException when the database has no such type
   */
  String literal(@Nullable Object value, DataType<?> type);

  /**
   * Whether the database has a type.
   *
   * @param type the logical type
   * @return whether the other methods accept it
   */
  boolean supports(DataType<?> type);
}
