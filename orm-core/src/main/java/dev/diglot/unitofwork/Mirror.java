package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.Container;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows in the collections that are in memory what the other sides of their relationships say. */
final class Mirror {
  private final IdentityMap map;
  private Map<CollectionLink, Set<Object>> contents = Map.of();
  private final List<Runnable> afterInserts = new ArrayList<>();

  Mirror(IdentityMap map) {
    this.map = map;
  }

  /** Shows a child at its parent, and no longer at the one before. */
  void show(Move move) {
    Attribute inverse = move.one().inverse();
    if (inverse == null) {
      return;
    }
    Object child = move.child().entity();
    Entry old = move.leaves() ? find(move.before()) : null;
    if (old != null) {
      takeOut(old, inverse, child);
    }
    Entry parent = find(move.after());
    if (parent != null) {
      putIn(parent, inverse, child);
    }
  }

  private @Nullable Entry find(@Nullable Object object) {
    return object == null ? null : map.find(object);
  }

  void takeOut(Entry holder, Attribute attribute, Object element) {
    if (attribute instanceof ToManyAttribute many) {
      CollectionLink link = holder.collection(many);
      if (link.isLoaded() && content(link).remove(element)) {
        change(holder, link, () -> link.remove(element));
      }
    } else if (attribute instanceof ToOneAttribute one
        && ToOneLink.instance(ToOneLink.value(holder, one)) == element) {
      ToOneLink.set(holder, one, null);
    }
  }

  void putIn(Entry holder, Attribute attribute, Object element) {
    if (attribute instanceof ToManyAttribute many) {
      CollectionLink link = holder.collection(many);
      if (link.isLoaded() && content(link).add(element)) {
        if (many.container() == Container.MAP) {
          afterInserts.add(() -> change(holder, link, () -> link.add(element)));
        } else {
          change(holder, link, () -> link.add(element));
        }
      }
    } else if (attribute instanceof ToOneAttribute one) {
      ToOneLink.set(holder, one, element);
    }
  }

  /** Fills maps, whose keys may come from the database. */
  void finish() {
    afterInserts.forEach(Runnable::run);
  }

  private Set<Object> content(CollectionLink link) {
    if (contents.isEmpty()) {
      contents = new HashMap<>();
    }
    return contents.computeIfAbsent(link, key -> CollectionLink.identities(key.elements()));
  }

  private static void change(Entry holder, CollectionLink link, Runnable change) {
    try {
      change.run();
    } catch (UnsupportedOperationException fixed) {
      throw new SessionException(
          SessionError.CONTRADICTING_SIDES,
          String.format(
              "%s.%s of %s has to show what the other side of the relationship says, but its"
                  + " collection refuses changes. Assign one that allows them, such as an"
                  + " ArrayList, or change this side too.",
              holder.type().name(), link.attribute().name(), holder),
          fixed);
    }
  }
}
