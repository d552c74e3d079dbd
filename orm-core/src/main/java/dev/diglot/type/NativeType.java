package dev.diglot.type;

import org.jspecify.annotations.Nullable;

/**
 * A type of one database, which brings its own name, codec and literal. Modules implement it; a
 * dialect of another name refuses it before anything runs. Values are taken for immutable unless
 * {@link #copy} and {@link #same} say otherwise.
 *
 * @param <J> the Java type of its values
 */
public non-sealed interface NativeType<J> extends DataType<J> {

  /**
   * The name of the dialect that has the type, for example {@code PostgreSQL}.
   *
   * @return the dialect's name
   */
  String dialect();

  /**
   * The type's name in DDL and casts, with its size.
   *
   * @return the name
   */
  String ddlName();

  /**
   * Reads and binds values.
   *
   * @return the codec, safe to keep
   */
  Codec<J> codec();

  /**
   * A constant as SQL text, safe against whatever it holds.
   *
   * @param value the constant
   * @return the literal
   */
  String literal(J value);

  @Override
  default TypeName name() {
    return new TypeName(ddlName());
  }

  @Override
  default Size size() {
    return Size.DEFAULT;
  }

  @Override
  default @Nullable J copy(@Nullable J value) {
    return value;
  }

  @Override
  default boolean same(@Nullable J left, @Nullable J right) {
    return left == null ? right == null : left.equals(right);
  }

  @Override
  default J normalise(J value) {
    return value;
  }
}
