package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.DataType;

/**
 * One logical type in one database.
 *
 * @param <J> the Java type of the values
 */
public interface TypeMapping<J> {

  /**
   * The type's name in DDL and casts.
   *
   * @param type the logical type, with its size
   * @return the name
   */
  String ddlName(DataType<J> type);

  /**
   * Reads and binds values.
   *
   * @param type the logical type
   * @return the codec
   */
  Codec<J> codec(DataType<J> type);

  /**
   * A constant as SQL text.
   *
   * @param value the constant
   * @return the literal
   */
  String literal(J value);
}
