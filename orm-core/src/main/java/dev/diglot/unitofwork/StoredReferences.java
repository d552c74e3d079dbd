package dev.diglot.unitofwork;

import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows refer to which, as the database has them. */
final class StoredReferences {
  private final IdentityMap map;
  private final Map<RowReference.Target, Entry> offers = new HashMap<>();

  StoredReferences(IdentityMap map, Collection<Entry> entries) {
    this.map = map;
    Map<RowReference, Boolean> plain = new IdentityHashMap<>();
    for (Entry entry : entries) {
      for (RowReference reference : entry.model().references()) {
        if (reference.toOne() == null) {
          plain.put(reference, Boolean.TRUE);
        }
      }
    }
    plain.keySet().forEach(reference -> offer(entries, reference));
  }

  private void offer(Collection<Entry> entries, RowReference reference) {
    for (Entry entry : entries) {
      @Nullable Object @Nullable [] row = entry.row();
      if (row != null && entry.type().table().name().equals(reference.target())) {
        RowReference.Target target = reference.offer(entry.type(), row);
        if (target != null) {
          offers.put(target, entry);
        }
      }
    }
  }

  /** The managed objects whose rows an object's row refers to. */
  List<Entry> of(Entry entry) {
    List<Entry> targets = new ArrayList<>(2);
    for (RowReference reference : entry.model().references()) {
      Entry target = target(entry, reference);
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  @Nullable Entry target(Entry entry, RowReference reference) {
    ToOneAttribute one = reference.toOne();
    if (one != null) {
      @Nullable Object @Nullable [] snapshot = entry.snapshot();
      Object key = snapshot == null ? null : one.keyIn(snapshot);
      return key == null ? null : map.find(one.target(), key);
    }
    @Nullable Object @Nullable [] row = entry.row();
    RowReference.Target target = row == null ? null : reference.target(row);
    return target == null ? null : offers.get(target);
  }
}
