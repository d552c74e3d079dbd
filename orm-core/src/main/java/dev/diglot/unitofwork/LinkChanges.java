package dev.diglot.unitofwork;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.ToManyAttribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changed in relationships through join tables, whichever side was changed. */
final class LinkChanges {
  private final IdentityMap map;
  private Map<ToManyAttribute, Set<LinkPair>> added = Collections.emptyMap();
  private Map<ToManyAttribute, Set<LinkPair>> removed = Collections.emptyMap();
  private Map<ToManyAttribute, List<Entry>> cleared = Collections.emptyMap();

  LinkChanges(IdentityMap map) {
    this.map = map;
  }

  /** Compares all collections of join tables that are in memory. */
  void collect(List<Entry> entries) {
    for (Entry entry : entries) {
      for (CollectionLink link : entry.collections()) {
        if (link.joinTable() != null) {
          collect(entry, link);
        }
      }
    }
    added.forEach(
        (attribute, pairs) ->
            pairs.removeIf(pair -> pair.owner().isRemoved() || pair.target().isRemoved()));
  }

  private void collect(Entry entry, CollectionLink link) {
    if (entry.isRemoved()) {
      cleared = writable(cleared);
      cleared.computeIfAbsent(link.attribute(), a -> new ArrayList<>()).add(entry);
    } else if (!entry.isReadOnly() && link.isChanged()) {
      added = writable(added);
      removed = writable(removed);
      link.added().forEach(element -> note(added, entry, link.attribute(), element));
      link.removed().forEach(element -> note(removed, entry, link.attribute(), element));
    }
  }

  /** Most flushes change no links. */
  private static <V> Map<ToManyAttribute, V> writable(Map<ToManyAttribute, V> map) {
    return map.isEmpty() ? new LinkedHashMap<>() : map;
  }

  private void note(
      Map<ToManyAttribute, Set<LinkPair>> pairs,
      Entry holder,
      ToManyAttribute attribute,
      Object element) {
    Entry other = map.find(element);
    if (other == null) {
      return;
    }
    ToManyAttribute owning = owning(attribute);
    LinkPair pair = owning == attribute ? new LinkPair(holder, other) : new LinkPair(other, holder);
    pairs.computeIfAbsent(owning, a -> new LinkedHashSet<>()).add(pair);
  }

  private static ToManyAttribute owning(ToManyAttribute attribute) {
    return !attribute.owner() && attribute.inverse() instanceof ToManyAttribute owner
        ? owner
        : attribute;
  }

  /** Shows changes at the other sides. */
  void mirror(Mirror mirror) {
    if (added.isEmpty() && removed.isEmpty()) {
      return;
    }
    removed.forEach((owning, pairs) -> pairs.forEach(pair -> show(mirror, owning, pair, false)));
    added.forEach((owning, pairs) -> pairs.forEach(pair -> show(mirror, owning, pair, true)));
  }

  private static void show(Mirror mirror, ToManyAttribute owning, LinkPair pair, boolean there) {
    place(mirror, pair.owner(), owning, pair.target().entity(), there);
    Attribute inverse = owning.inverse();
    if (inverse != null) {
      place(mirror, pair.target(), inverse, pair.owner().entity(), there);
    }
  }

  private static void place(
      Mirror mirror, Entry holder, Attribute attribute, Object element, boolean there) {
    if (there) {
      mirror.putIn(holder, attribute, element);
    } else {
      mirror.takeOut(holder, attribute, element);
    }
  }

  /** The deletes, which run before the rows that they point to go. */
  List<Step> deletes() {
    if (removed.isEmpty() && cleared.isEmpty()) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    removed.forEach(
        (owning, pairs) -> {
          List<LinkPair> known =
              pairs.stream()
                  .filter(pair -> pair.owner().key() != null && pair.target().key() != null)
                  .toList();
          JoinTable table = owning.joinTable();
          if (table != null && !known.isEmpty()) {
            steps.add(new Step.LinkDeletes(table, known));
          }
        });
    cleared.forEach(
        (attribute, owners) -> {
          JoinTable table = attribute.joinTable();
          if (table != null) {
            steps.add(new Step.LinkClears(table, owners));
          }
        });
    return steps;
  }

  /** The inserts, which run after the rows that they point to are there. */
  List<Step> inserts() {
    if (added.isEmpty()) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    added.forEach(
        (owning, pairs) -> {
          JoinTable table = owning.joinTable();
          if (table != null && !pairs.isEmpty()) {
            steps.add(new Step.LinkInserts(table, List.copyOf(pairs)));
          }
        });
    return steps;
  }
}
