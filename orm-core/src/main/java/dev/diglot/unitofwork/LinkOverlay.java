package dev.diglot.unitofwork;

import dev.diglot.loading.PendingLinks;
import dev.diglot.loading.PendingLinks.Link;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of a collection that changed in memory at the other side, and are not flushed. */
final class LinkOverlay {
  private final IdentityMap map;
  private final ToOneLink links;
  private final List<Link> added = new ArrayList<>();
  private final List<Link> removed = new ArrayList<>();

  LinkOverlay(IdentityMap map) {
    this.map = map;
    this.links = new ToOneLink(map);
  }

  PendingLinks of(ToManyAttribute attribute) {
    ToOneAttribute one = attribute.mappedBy();
    if (one != null) {
      map.ofType(attribute.target()).known().forEach(child -> overlay(child, one));
    } else if (attribute.inverse() instanceof ToManyAttribute other) {
      map.ofType(attribute.target()).known().forEach(holder -> overlay(holder, other));
    }
    return added.isEmpty() && removed.isEmpty()
        ? PendingLinks.NONE
        : new PendingLinks(added, removed);
  }

  private void overlay(Entry child, ToOneAttribute one) {
    Object before = links.storedTarget(child, one);
    if (child.isRemoved()) {
      note(removed, before, child);
    } else if (links.isChanged(child, one)) {
      note(removed, before, child);
      note(added, links.target(child, one), child);
    }
  }

  private static void note(List<Link> pending, @Nullable Object owner, Entry child) {
    if (owner != null && !(owner instanceof ToOneLink.RowOf)) {
      pending.add(new Link(owner, child.entity()));
    }
  }

  private void overlay(Entry holder, ToManyAttribute attribute) {
    CollectionLink link = holder.collection(attribute);
    if (link.isChanged()) {
      link.added().forEach(owner -> added.add(new Link(owner, holder.entity())));
      link.removed().forEach(owner -> removed.add(new Link(owner, holder.entity())));
    }
  }
}
