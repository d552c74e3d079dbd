package dev.diglot.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from an entity through embedded values to one field. */
final class MemberPath {
  private final List<EmbeddedAttribute> through;
  private final ObjectAccess<Object> entity;
  private final int slot;

  private MemberPath(List<EmbeddedAttribute> through, ObjectAccess<Object> entity, int slot) {
    this.through = List.copyOf(through);
    this.entity = entity;
    this.slot = slot;
  }

  static MemberPath of(ObjectAccess<Object> entity, List<EmbeddedAttribute> through, int slot) {
    return new MemberPath(through, entity, slot);
  }

  /** Whether the field is one of the entity itself. */
  boolean isDirect() {
    return through.isEmpty();
  }

  @Nullable Object read(Object holder) {
    if (isDirect()) {
      return entity.get(holder, slot);
    }
    Object at = holder;
    ObjectAccess<Object> access = entity;
    for (EmbeddedAttribute step : through) {
      Object next = access.get(at, step.slot());
      if (next == null) {
        return null;
      }
      at = next;
      access = step.access();
    }
    return access.get(at, slot);
  }

  void write(Object holder, @Nullable Object value) {
    write(holder, entity, 0, value);
  }

  private void write(
      Object holder, ObjectAccess<Object> access, int depth, @Nullable Object value) {
    if (depth == through.size()) {
      access.set(holder, slot, value);
      return;
    }
    EmbeddedAttribute step = through.get(depth);
    Object embedded = access.get(holder, step.slot());
    if (embedded == null && value == null) {
      return;
    }
    access.set(holder, step.slot(), changed(embedded, step, depth + 1, value));
  }

  private Object changed(
      @Nullable Object embedded, EmbeddedAttribute step, int depth, @Nullable Object value) {
    ObjectAccess<Object> access = step.access();
    if (!step.isRecord()) {
      Object target = embedded == null ? access.create() : embedded;
      write(target, access, depth, value);
      return target;
    }
    @Nullable Object[] slots = new @Nullable Object[access.slots()];
    for (int i = 0; embedded != null && i < slots.length; i++) {
      slots[i] = access.get(embedded, i);
    }
    int changedSlot = depth == through.size() ? slot : through.get(depth).slot();
    slots[changedSlot] =
        depth == through.size()
            ? value
            : inner(slots[changedSlot], through.get(depth), depth + 1, value);
    return access.create(slots);
  }

  private @Nullable Object inner(
      @Nullable Object embedded, EmbeddedAttribute step, int depth, @Nullable Object value) {
    return embedded == null && value == null ? null : changed(embedded, step, depth, value);
  }
}
