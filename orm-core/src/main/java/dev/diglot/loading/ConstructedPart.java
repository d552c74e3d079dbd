package dev.diglot.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several parts as one object. */
final class ConstructedPart implements RowPart {
  private final RowPart[] parts;
  private final Function<@Nullable Object[], ?> constructor;

  ConstructedPart(RowPart[] parts, Function<@Nullable Object[], ?> constructor) {
    this.parts = parts;
    this.constructor = constructor;
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
  public Object finish(@Nullable Object read) {
    @Nullable Object[] values = (@Nullable Object[]) Objects.requireNonNull(read);
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].finish(values[i]);
    }
    return constructor.apply(values);
  }
}
