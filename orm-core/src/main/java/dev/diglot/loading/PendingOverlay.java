package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lays links that are not flushed yet over what was loaded. */
final class PendingOverlay {
  static final PendingOverlay NONE = new PendingOverlay(PendingLinks.NONE);

  private final Map<Object, List<Object>> added;
  private final Map<Object, List<Object>> removed;

  private PendingOverlay(PendingLinks pending) {
    this.added = byOwner(pending.added());
    this.removed = byOwner(pending.removed());
  }

  static PendingOverlay of(LoadContext context, EntityType<?> owner, ToManyAttribute relationship) {
    if (!context.managesEntities()) {
      return NONE;
    }
    PendingLinks pending = context.pendingLinks(owner, relationship);
    return pending.added().isEmpty() && pending.removed().isEmpty()
        ? NONE
        : new PendingOverlay(pending);
  }

  /**
   * Whether anything is pending. Loading adds nothing to it, but may bring other rows of what is,
   * which change what has to be laid over them.
   */
  boolean isAny() {
    return this != NONE;
  }

  private static Map<Object, List<Object>> byOwner(List<PendingLinks.Link> links) {
    Map<Object, List<Object>> byOwner = new IdentityHashMap<>();
    for (PendingLinks.Link link : links) {
      byOwner.computeIfAbsent(link.owner(), unused -> new ArrayList<>()).add(link.element());
    }
    return byOwner;
  }

  /**
   * Fills a collection.
   *
   * @param stored the elements as the database has them; the collection may keep the list
   */
  void fill(LazyContent<?> collection, List<Object> stored) {
    if (this == NONE) {
      collection.take(stored);
      return;
    }
    Object owner = collection.owner();
    List<Object> more = added.getOrDefault(owner, List.of());
    List<Object> fewer = removed.getOrDefault(owner, List.of());
    if (more.isEmpty() && fewer.isEmpty()) {
      collection.take(stored);
      return;
    }
    List<Object> elements = new ArrayList<>(stored);
    elements.removeIf(element -> holds(fewer, element));
    for (Object element : more) {
      if (!holds(elements, element)) {
        elements.add(element);
      }
    }
    collection.fill(elements, stored);
  }

  private static boolean holds(List<Object> elements, Object instance) {
    for (Object element : elements) {
      if (element == instance) {
        return true;
      }
    }
    return false;
  }
}
