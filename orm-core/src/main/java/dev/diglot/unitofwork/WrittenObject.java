package dev.diglot.unitofwork;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.reference.Lazy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object as its row is after a write: the same object changed, or a new record. */
final class WrittenObject {
  private WrittenObject() {}

  /**
   * The object.
   *
   * @param columns the columns that may have another value since
   */
  @SuppressWarnings("unchecked")
  static <T> T of(EntityModel model, T value, RowWrite row, List<ColumnMapping> columns) {
    if (model.type().isRecord()) {
      return (T) record(model, value, row);
    }
    RowWrites.writeBack(value, columns, row.values());
    for (ComputedAttribute attribute : model.computed()) {
      model.access().set(value, attribute.slot(), computed(model, attribute, row));
    }
    return value;
  }

  private static Object record(EntityModel model, Object value, RowWrite row) {
    ObjectAccess<Object> access = model.access();
    @Nullable Object[] slots = new @Nullable Object[access.slots()];
    for (int slot = 0; slot < slots.length; slot++) {
      slots[slot] = access.get(value, slot);
    }
    for (Attribute attribute : model.type().attributes()) {
      if (attribute instanceof BasicAttribute basic) {
        slots[basic.slot()] = basic(basic, row, slots[basic.slot()]);
      } else if (attribute instanceof EmbeddedAttribute embedded) {
        slots[embedded.slot()] = embedded.compose(row.values());
      } else if (attribute instanceof ComputedAttribute computed) {
        slots[computed.slot()] = computed(model, computed, row);
      }
    }
    return access.create(slots);
  }

  private static @Nullable Object basic(
      BasicAttribute basic, RowWrite row, @Nullable Object before) {
    Object now = row.values()[basic.column().index()];
    if (now == ColumnMapping.NOT_LOADED) {
      return before;
    }
    return basic.lazy() ? Lazy.of(now) : now;
  }

  private static @Nullable Object computed(
      EntityModel model, ComputedAttribute attribute, RowWrite row) {
    return row.computed()[model.computed().indexOf(attribute)];
  }
}
