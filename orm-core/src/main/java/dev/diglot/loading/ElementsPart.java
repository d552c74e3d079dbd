package dev.diglot.loading;

import dev.diglot.loading.Unloaded.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** Rows of the key of an owner and an element of its collection. */
final class ElementsPart {
  private final OwnerKey owner;
  private final RowPart element;
  private final Unloaded unloaded;

  /**
   * A part.
   *
   * @param owner the parts of the owner's key
   * @param element the element
   * @param unloaded takes the elements
   */
  ElementsPart(RowPart[] owner, RowPart element, Unloaded unloaded) {
    this.owner = new OwnerKey(owner);
    this.element = element;
    this.unloaded = unloaded;
  }

  RowPart element() {
    return element;
  }

  /** Reads the current row, unless nothing waits for it. */
  void read(ResultSet row) throws SQLException {
    Waiting waiting = owner.find(row, unloaded);
    if (waiting != null) {
      waiting.add(Objects.requireNonNull(element.read(row), "element"));
    }
  }

  /** Makes what was read the elements, once all entities are assembled. */
  void finish() {
    unloaded.finish(element);
  }
}
