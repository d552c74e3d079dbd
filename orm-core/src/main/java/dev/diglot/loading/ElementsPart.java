package dev.diglot.loading;

import dev.diglot.reference.CompositeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of the key of an owner and an element of its collection. */
final class ElementsPart {
  private final RowPart[] owner;
  private final RowPart element;
  private final Map<Object, List<Object>> byOwner = new HashMap<>();

  /**
   * A part.
   *
   * @param owner the parts of the owner's key
   * @param element the element
   */
  ElementsPart(RowPart[] owner, RowPart element) {
    this.owner = owner;
    this.element = element;
  }

  RowPart element() {
    return element;
  }

  /** Reads the current row. */
  void read(ResultSet row) throws SQLException {
    Object key = Objects.requireNonNull(key(row), "owner");
    List<Object> elements = byOwner.get(key);
    if (elements == null) {
      elements = new ArrayList<>();
      byOwner.put(key, elements);
    }
    elements.add(Objects.requireNonNull(element.read(row), "element"));
  }

  private @Nullable Object key(ResultSet row) throws SQLException {
    if (owner.length == 1) {
      return owner[0].read(row);
    }
    @Nullable Object[] parts = new @Nullable Object[owner.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = owner[i].read(row);
    }
    return CompositeKey.ofParts(parts);
  }

  /** The elements in the order of the rows, once all entities are assembled. */
  Map<Object, List<Object>> byOwner() {
    byOwner
        .values()
        .forEach(
            elements -> elements.replaceAll(read -> Objects.requireNonNull(element.finish(read))));
    return byOwner;
  }
}
