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
  private final OwnerLinks links;

  /**
   * A part.
   *
   * @param owner the parts of the owner's key
   * @param element the element
   * @param unloaded takes the elements
   * @param links gives them their references to their owners
   */
  ElementsPart(RowPart[] owner, RowPart element, Unloaded unloaded, OwnerLinks links) {
    this.owner = new OwnerKey(owner);
    this.element = element;
    this.unloaded = unloaded;
    this.links = links;
  }

  RowPart element() {
    return element;
  }

  /** Reads the current row, unless nothing waits for it. */
  void read(ResultSet row) throws SQLException {
    Waiting waiting = owner.find(row, unloaded);
    if (waiting != null) {
      links.of(waiting);
      waiting.add(Objects.requireNonNull(element.read(row), "element"));
    }
  }

  /** Makes what was read the elements, once all entities are assembled. */
  void finish() {
    unloaded.finish(element);
  }
}
