package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.StaleVersionException;
import dev.diglot.mapping.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** What to say when a row is not there as it was read. */
final class Stale {
  private Stale() {}

  static StaleVersionException gone(Object row) {
    return new StaleVersionException(
        SessionError.STALE_VERSION,
        row + " has no row any more: somebody else deleted it. Detach the object, or roll back.");
  }

  static StaleVersionException row(EntityModel model, @Nullable Object[] before) {
    ColumnMapping version = model.version();
    String name = model.type().name() + " " + model.type().keyOf(before);
    String fact =
        version == null
            ? name + " has no row any more: somebody else deleted it."
            : name
                + " was written on version "
                + before[version.index()]
                + ", but its row has another version or is gone: somebody else changed it.";
    return new StaleVersionException(
        SessionError.STALE_VERSION, fact + " Roll back, read it again and repeat the change.");
  }
}
