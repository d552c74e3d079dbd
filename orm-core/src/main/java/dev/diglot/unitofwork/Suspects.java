package dev.diglot.unitofwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The objects of which something may have changed, looked through once for what most flushes have
 * none of.
 *
 * @param all all of them
 * @param added those without a row
 * @param removed those whose rows go
 * @param linked those whose links matter to more than their own rows
 */
record Suspects(List<Entry> all, List<Entry> added, List<Entry> removed, List<Entry> linked) {

  static Suspects of(List<Entry> all) {
    List<Entry> added = Collections.emptyList();
    List<Entry> removed = Collections.emptyList();
    List<Entry> linked = Collections.emptyList();
    for (Entry entry : all) {
      if (entry.isNew()) {
        added = with(added, entry);
      } else if (entry.isRemoved()) {
        removed = with(removed, entry);
      }
      if (entry.model().concernsOthers()) {
        linked = with(linked, entry);
      }
    }
    return new Suspects(all, added, removed, linked);
  }

  private static List<Entry> with(List<Entry> before, Entry entry) {
    List<Entry> entries = before.isEmpty() ? new ArrayList<>(1) : before;
    entries.add(entry);
    return entries;
  }
}
