package dev.diglot.loading;

import dev.diglot.reference.CompositeKey;
import dev.diglot.type.Getter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of owners from rows of their elements. Elements of one owner mostly come one after
 * the other, so the key of the last row is given again where it is the same.
 */
final class OwnerKey {
  private final RowPart[] parts;
  private final int position;
  private final @Nullable Class<?> number;
  private @Nullable Object last;

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

  /** The key in the current row: the same instance as in the row before when it is equal. */
  Object read(ResultSet row) throws SQLException {
    Object before = last;
    if (before != null && isSame(before, row)) {
      return before;
    }
    Object key = Objects.requireNonNull(key(row), "owner");
    last = key.equals(before) ? before : key;
    return Objects.requireNonNull(last);
  }

  /** Compares without an object for the number. */
  private boolean isSame(Object before, ResultSet row) throws SQLException {
    if (number == long.class) {
      return (Long) before == row.getLong(position);
    }
    return number == int.class && (Integer) before == row.getInt(position);
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
