package dev.diglot.type;

import java.util.List;
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

  /**
   * The statements that make the type available before tables use it, each without harm where it is
   * there already.
   *
   * @return the statements, none for a type that is always there
   */
  default List<String> creation() {
    return List.of();
  }

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
