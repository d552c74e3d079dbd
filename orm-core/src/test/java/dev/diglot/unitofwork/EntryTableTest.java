package dev.diglot.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.mapping.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The table of entries finds by key what a map finds, in the order of a linked set. */
class EntryTableTest {
  private static final EntityModel MODEL =
      EntityModels.of(Metadata.of(Stone.class)).of(Stone.class);

  @Entity
  static class Stone {
    @Id private long id;

    long id() {
      return id;
    }
  }

  /** A key whose hash code meets others. */
  record Crowded(int number) {
    @Override
    public int hashCode() {
      return number % 3;
    }
  }

  /** What can be done with an entry. */
  enum Action {
    ADD,
    CLAIM,
    RELEASE,
    REMOVE
  }

  /**
   * One step.
   *
   * @param action what to do
   * @param entry picks the entry
   */
  record Step(Action action, int entry) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Action> actions = Arbitraries.of(Action.class);
    return Combinators.combine(actions, Arbitraries.integers().between(0, 39))
        .as(Step::new)
        .list()
        .ofMaxSize(200);
  }

  @Property(tries = 300)
  void findsWhatAMapFindsInTheOrderOfALinkedSet(@ForAll("steps") List<Step> steps) {
    List<Entry> entries = entries();
    EntryTable table = new EntryTable(null, true);
    Map<Object, Entry> byKey = new HashMap<>();
    Set<Entry> inOrder = new LinkedHashSet<>();
    for (Step step : steps) {
      Entry entry = entries.get(step.entry());
      switch (step.action()) {
        case ADD -> {
          table.add(entry);
          inOrder.add(entry);
        }
        case CLAIM -> {
          Entry before = byKey.putIfAbsent(entry.requireKey(), entry);
          assertThat(table.claim(entry)).isSameAs(before == null ? entry : before);
        }
        case RELEASE -> {
          table.release(entry);
          byKey.remove(entry.requireKey(), entry);
        }
        case REMOVE -> {
          table.remove(entry);
          inOrder.remove(entry);
        }
      }
      assertThat(table).containsExactlyElementsOf(inOrder);
      entries.forEach(
          other -> {
            assertThat(table.find(other.requireKey())).isSameAs(byKey.get(other.key()));
            assertThat(table.contains(other)).isEqualTo(inOrder.contains(other));
          });
    }
  }

  /** Forty entries for twenty keys, some of which share a bucket. */
  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Object key = i % 2 == 0 ? Long.valueOf(i / 4) : new Crowded(i / 4);
      entries.add(Entry.loaded(MODEL, new Stone(), key, null));
    }
    return entries;
  }

  @Test
  void anEntryMayLeaveWhileTheTableIsGoneThrough() {
    EntryTable table = new EntryTable(null, true);
    List<Entry> entries = entries();
    entries.forEach(table::add);
    List<Entry> met = new ArrayList<>();
    for (Entry entry : table) {
      met.add(entry);
      table.remove(entry);
    }
    assertThat(met).isEqualTo(entries);
    assertThat(table).isEmpty();
  }

  @Test
  void anEntryKeepsItsStateBesideTheTransactionThatSawItsRow() {
    Entry entry = Entry.loaded(MODEL, new Stone(), 1L, null);
    entry.seenIn(70_000);
    new EntryTable(null, true).add(entry);
    for (EntityState state : EntityState.values()) {
      entry.become(state);
      assertThat(entry.state()).isEqualTo(state);
      assertThat(entry.transaction()).isEqualTo(70_000);
    }
    entry.seenIn(3);
    assertThat(entry.transaction()).isEqualTo(3);
    assertThat(entry.state()).isEqualTo(EntityState.REMOVED);
    assertThat(entry.isInOrder()).isTrue();
  }

  @Test
  void onlyNewObjectsAreAdded() {
    Entry added = Entry.added(MODEL, new Stone());
    added.addedIn(4);
    assertThat(added.addedIn()).isEqualTo(4);
    Entry read = Entry.loaded(MODEL, new Stone(), 1L, null);
    read.addedIn(0);
    assertThatThrownBy(() -> read.addedIn(4)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void thoseThatLeftAreSkippedAndMayComeBack() {
    EntryTable table = new EntryTable(null, true);
    List<Entry> entries = entries();
    entries.forEach(table::add);
    Iterator<Entry> through = table.iterator();
    through.next();
    entries.subList(1, 39).forEach(table::remove);
    assertThat(through.next()).isSameAs(entries.get(39));
    assertThat(through.hasNext()).isFalse();

    entries.subList(1, 39).forEach(table::add);
    assertThat(table).hasSize(40).startsWith(entries.get(0), entries.get(39), entries.get(1));
  }
}
