package dev.diglot.loading;

import dev.diglot.mapping.RowLinks;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import java.util.List;

/** Gives rows of one portion of a result their references, and those with the same target one. */
final class LinkSource implements RowLinks {
  private final LoadScope scope;
  private final List<ToOneAttribute> links;
  private final RefEdge[] edges;
  private final RecentRefs[] recent;

  LinkSource(LoadScope scope, EntityPlan plan, Siblings siblings) {
    this.scope = scope;
    this.links = plan.links();
    this.edges = new RefEdge[links.size()];
    this.recent = new RecentRefs[edges.length];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = siblings.references(links.get(i));
      recent[i] = new RecentRefs();
    }
  }

  @Override
  public Ref<?> link(int link, long key) {
    Ref<?> known = recent[link].find(key);
    if (known != null && (scope.sharesNothing() || known.isLoaded())) {
      return known;
    }
    Object shared = scope.sharesNothing() ? null : scope.shared(links.get(link).target(), key);
    return known != null && shared == null
        ? known
        : recent[link].add(key, edges[link].to(key, shared));
  }

  @Override
  public Ref<?> link(int link, Object key) {
    Ref<?> known = recent[link].find(key);
    if (known != null && known.isLoaded()) {
      return known;
    }
    Object shared = scope.shared(links.get(link).target(), key);
    return known != null && shared == null
        ? known
        : recent[link].add(key, edges[link].to(key, shared));
  }
}
