package dev.diglot.loading;

import dev.diglot.reference.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several parts as one object. */
final class ConstructedPart implements RowPart {
  private final RowPart[] parts;
  private final Function<@Nullable Object[], ?> constructor;
  private final Consumer<Ref<?>> binding;

  /**
   * A part.
   *
   * @param parts the parts, side by side
   * @param constructor makes the object
   * @param binding told of each reference that was made
   */
  ConstructedPart(
      RowPart[] parts, Function<@Nullable Object[], ?> constructor, Consumer<Ref<?>> binding) {
    this.parts = parts;
    this.constructor = constructor;
    this.binding = binding;
  }

  @Override
  public Object read(ResultSet row) throws SQLException {
    @Nullable Object[] read = new @Nullable Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      read[i] = parts[i].read(row);
    }
    return read;
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    @Nullable Object[] values = (@Nullable Object[]) Objects.requireNonNull(read);
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].finish(values[i]);
    }
    Object made = constructor.apply(values);
    if (made instanceof Ref<?> ref) {
      binding.accept(ref);
    }
    return made;
  }
}
