package dev.diglot.unitofwork;

import dev.diglot.annotation.CascadeType;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.IdGeneration;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the objects that have to be saved because saved objects point to them. */
final class PersistCascade {
  private final EntityModels models;
  private final IdentityMap map;
  private final Additions additions;
  private final Deque<Entry> open = new ArrayDeque<>(0);
  private List<Stranger> strangers = Collections.emptyList();
  private boolean added;

  PersistCascade(EntityModels models, IdentityMap map, Additions additions) {
    this.models = models;
    this.map = map;
    this.additions = additions;
  }

  /** Whether anything was added. */
  boolean hasAdded() {
    return added;
  }

  /**
   * Adds everything that objects point to along cascading relationships.
   *
   * @throws SessionException when something unsaved is pointed to without cascade
   */
  void run(Collection<Entry> from) {
    from.forEach(this::visitTargets);
    while (!open.isEmpty()) {
      visitTargets(open.remove());
    }
    refuseStrangers();
  }

  private void visitTargets(Entry entry) {
    if (entry.isRemoved() || entry.isReadOnly()) {
      return;
    }
    List<ToOneAttribute> owning = entry.model().owning();
    for (int i = 0; i < owning.size(); i++) {
      visitOne(entry, owning.get(i));
    }
    if (!entry.model().isPlain()) {
      visitOthers(entry);
    }
  }

  private void visitOthers(Entry entry) {
    for (ToOneAttribute one : entry.model().inverseOnes()) {
      visitOne(entry, one);
    }
    for (CollectionLink link : entry.collections()) {
      refuseNull(entry, link);
      for (Object element : link.elements()) {
        visit(entry, link.attribute(), link.attribute().cascades(), element);
      }
    }
  }

  private void visitOne(Entry entry, ToOneAttribute one) {
    Object value = ToOneLink.value(entry, one);
    Object target = isKey(value, one) ? null : ToOneLink.instance(value);
    if (target != null) {
      visit(entry, one, one.cascades(), target);
    }
  }

  /**
   * Whether a reference is good enough as a key. One to an object whose key the application assigns
   * is not, where it cascades: the object may be new.
   */
  private static boolean isKey(@Nullable Object value, ToOneAttribute one) {
    return value instanceof Ref<?> ref
        && ref.key() != null
        && !(one.cascades().contains(CascadeType.PERSIST)
            && one.target().idGeneration() == IdGeneration.ASSIGNED);
  }

  private void visit(Entry holder, Attribute attribute, Set<CascadeType> cascades, Object target) {
    if (map.find(target) != null) {
      return;
    }
    EntityType<?> type = models.of(target.getClass()).type();
    if (type.isRecord()) {
      return;
    }
    if (cascades.contains(CascadeType.PERSIST)) {
      open.add(additions.add(target));
      added = true;
    } else {
      strangers = strangers.isEmpty() ? new ArrayList<>() : strangers;
      strangers.add(new Stranger(holder, attribute, target));
    }
  }

  /** Another object may save what this one only points to, so it is judged at the end. */
  private void refuseStrangers() {
    for (Stranger stranger : strangers) {
      if (map.find(stranger.target()) == null) {
        throw unsaved(stranger.holder(), stranger.attribute(), stranger.target());
      }
    }
  }

  /** Something pointed to that the session does not know yet. */
  private record Stranger(Entry holder, Attribute attribute, Object target) {}

  private static void refuseNull(Entry holder, CollectionLink link) {
    if (link.holdsNull()) {
      throw new InvalidValueException(
          holder.type().name()
              + "."
              + link.attribute().name()
              + " of "
              + holder
              + " holds null, which no row can stand for. Take it out of the collection.",
          null);
    }
  }

  private static SessionException unsaved(Entry holder, Attribute attribute, Object target) {
    String path = holder.type().name() + "." + attribute.name();
    String kind = target.getClass().getSimpleName();
    return new SessionException(
        SessionError.UNSAVED_TARGET,
        path
            + " of "
            + holder
            + " points to a "
            + kind
            + " that this session does not know. Call session.add(...) for a new object, attach or"
            + " merge for one of another session, use Ref.to("
            + kind
            + ".class, key) for a row, or let the relationship cascade PERSIST.");
  }
}
