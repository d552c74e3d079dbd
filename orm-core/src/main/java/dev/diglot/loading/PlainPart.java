package dev.diglot.loading;

import dev.diglot.mapping.PartsReader;
import dev.diglot.reference.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several values as one object, which is made while its row is read. */
final class PlainPart implements RowPart {
  private final PartsReader reader;
  private final Function<@Nullable Object[], ?> constructor;
  private final Consumer<Ref<?>> binding;
  private boolean late;

  /**
   * A part.
   *
   * @param reader reads the values
   * @param constructor makes the object
   * @param binding told of each reference that was made
   */
  PlainPart(
      PartsReader reader, Function<@Nullable Object[], ?> constructor, Consumer<Ref<?>> binding) {
    this.reader = reader;
    this.constructor = constructor;
    this.binding = binding;
  }

  @Override
  public @Nullable Object read(ResultSet row) throws SQLException {
    Object made = reader.read(row, constructor);
    late |= made instanceof Ref;
    return made;
  }

  @Override
  public boolean isLate() {
    return late;
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    if (read instanceof Ref<?> ref) {
      binding.accept(ref);
    }
    return read;
  }
}
