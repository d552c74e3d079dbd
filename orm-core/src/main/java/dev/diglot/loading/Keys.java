package dev.diglot.loading;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.reference.CompositeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys made of values, and keys in portions. */
final class Keys {
  /** How many keys one statement asks for. */
  static final int CHUNK = 1_000;

  private Keys() {}

  /** The key that columns of a row hold; null when any part is null. */
  static @Nullable Object of(@Nullable Object[] row, List<ColumnMapping> columns) {
    if (columns.size() == 1) {
      return row[columns.get(0).index()];
    }
    @Nullable Object[] parts = new @Nullable Object[columns.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = row[columns.get(i).index()];
    }
    return of(parts);
  }

  /** The key of its parts; null when any part is null. */
  static @Nullable Object of(@Nullable Object[] parts) {
    if (parts.length == 1) {
      return parts[0];
    }
    List<Object> values = new ArrayList<>(parts.length);
    for (Object part : parts) {
      if (part == null) {
        return null;
      }
      values.add(part);
    }
    return new CompositeKey(values);
  }

  static <E> List<List<E>> chunks(Collection<E> all) {
    List<E> list = new ArrayList<>(all);
    List<List<E>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += CHUNK) {
      chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
    }
    return chunks;
  }
}
