package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.Size;
import java.util.function.Function;

/**
 * A type of single values.
 *
 * @param <J> the Java type of the values
 * @param name gives the type's name for a size
 * @param codec reads and binds
 * @param text gives a constant's literal
 */
public record ScalarMapping<J>(
    Function<Size, String> name, Codec<J> codec, Function<J, String> text)
    implements TypeMapping<J> {

  @Override
  public String ddlName(DataType<J> type) {
    return name.apply(type.size());
  }

  @Override
  public Codec<J> codec(DataType<J> type) {
    return codec;
  }

  @Override
  public String literal(J value) {
    return text.apply(value);
  }

  /**
   * The same type under another name.
   *
   * @param other gives the type's name for a size
   * @return a new mapping
   */
  public ScalarMapping<J> named(Function<Size, String> other) {
    return new ScalarMapping<>(other, codec, text);
  }
}
