package dev.diglot.loading;

import dev.diglot.loading.Unloaded.Waiting;
import dev.diglot.reference.CompositeKey;
import dev.diglot.type.Getter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of owners from rows of their elements, and finds what waits for these. A key that
 * is a number becomes no object.
 */
final class OwnerKey {
  private final RowPart[] parts;
  private final int position;
  private final @Nullable Class<?> number;

  /**
   * A key.
   *
   * @param parts the parts of the key
   */
  OwnerKey(RowPart[] parts) {
    this.parts = parts;
    ValuePart only = parts.length == 1 && parts[0] instanceof ValuePart value ? value : null;
    Getter getter = only == null ? null : only.codec().getter();
    this.position = only == null ? 0 : only.position();
    this.number = getter == null || getter.asked() != null ? null : getter.result();
  }

  /** What waits for the element in the current row; null when nothing does. */
  @Nullable Waiting find(ResultSet row, Unloaded unloaded) throws SQLException {
    if (number == long.class) {
      return unloaded.of(row.getLong(position));
    }
    return number == int.class
        ? unloaded.of(row.getInt(position))
        : unloaded.of(Objects.requireNonNull(key(row), "owner"));
  }

  private @Nullable Object key(ResultSet row) throws SQLException {
    if (parts.length == 1) {
      return parts[0].read(row);
    }
    @Nullable Object[] values = new @Nullable Object[parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts[i].read(row);
    }
    return CompositeKey.ofParts(values);
  }
}
