package dev.diglot.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.mapping.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Objects that were read without an entry are found, gone through and left as those with one. */
class ReadRowsTest {
  private static final EntityModel MODEL =
      EntityModels.of(Metadata.of(Stone.class)).of(Stone.class);
  private static final int MANY = 200;

  @Entity
  static class Stone {
    @Id private Long id;
    private String name;

    Stone() {}

    Stone(Long id) {
      this.id = id;
      this.name = "stone " + id;
    }
  }

  private final EntryTable table = new EntryTable(null, true);

  private Stone read(long key, boolean watched, int transaction) {
    Stone stone = new Stone(key);
    table.read(MODEL, stone.id, stone, watched, transaction);
    return stone;
  }

  private List<Stone> many(boolean watched) {
    List<Stone> stones = new ArrayList<>();
    for (long key = 0; key < MANY; key++) {
      stones.add(read(key, watched, 1));
    }
    return stones;
  }

  private static List<Object> objects(Iterable<Entry> entries) {
    List<Object> objects = new ArrayList<>();
    entries.forEach(entry -> objects.add(entry.entity()));
    return objects;
  }

  @Property(tries = 100)
  void everyKeyFindsItsObjectWhateverTheOrderOfKeys(
      @ForAll @Size(max = 300) List<@IntRange(max = 500) Integer> keys) {
    EntryTable read = new EntryTable(null, true);
    Map<Object, Object> expected = new LinkedHashMap<>();
    for (int key : keys) {
      assertThat(read.object((long) key)).isSameAs(expected.get((long) key));
      if (!expected.containsKey((long) key)) {
        Stone stone = new Stone((long) key);
        read.read(MODEL, stone.id, stone, true, 1 + key % 2);
        expected.put(stone.id, stone);
      }
    }
    expected.forEach((key, stone) -> assertThat(read.object(key)).isSameAs(stone));
    assertThat(objects(read)).containsExactlyElementsOf(expected.values());
  }

  @Test
  void keysThatAreNoNumbersAreFound() {
    Map<UUID, Stone> expected = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      UUID key = new UUID(i * 31L, i);
      expected.put(key, new Stone(null));
      table.read(MODEL, key, expected.get(key), true, 1);
    }
    expected.forEach((key, stone) -> assertThat(table.object(key)).isSameAs(stone));
    assertThat(table.object(new UUID(1, 1))).isNull();
  }

  @Test
  void anEntryIsMadeOnceAndKnowsTheRow() {
    List<Stone> stones = many(true);
    Entry entry = table.find(150L);
    stones.get(150).name = "changed";

    assertThat(entry.entity()).isSameAs(stones.get(150));
    assertThat(entry.row()).containsExactlyInAnyOrder(150L, "stone 150");
    assertThat(entry.transaction()).isEqualTo(1);
    assertThat(table.find(150L)).isSameAs(entry);
    assertThat(table.object(150L)).isSameAs(stones.get(150));
    assertThat(objects(table)).containsExactlyElementsOf(stones);
  }

  @Test
  void onlyThoseThatDifferFromTheirRowsGetAnEntryWhenChangesAreLookedFor() {
    List<Stone> stones = many(true);
    stones.get(100).name = "changed";
    stones.get(150).id = 7L;
    List<Object> known = objects(table.known());

    assertThat(known).hasSize(10).startsWith(stones.get(0));
    assertThat(known).endsWith(stones.get(100), stones.get(150));
    assertThat(table.find(150L).key()).isEqualTo(150L);
  }

  @Test
  void anyNumberOfObjectsIsGoneThroughToItsEnd() {
    Stone last = null;
    for (long key = 0; key < 1_000; key++) {
      last = read(key, true, 1);
      assertThat(objects(table.known())).hasSize((int) Math.min(8, key + 1));
    }
    last.name = "changed";
    assertThat(objects(table.known())).hasSize(9).endsWith(last);
  }

  @Test
  void changesOfThoseThatAreNotWatchedAreNotLookedAt() {
    List<Stone> stones = many(false);
    stones.get(100).name = "changed";

    assertThat(objects(table.known())).doesNotContain(stones.get(100));
    assertThat(table.find(100L).row()).isNull();
    assertThat(table.find(100L).isReadOnly()).isTrue();
  }

  @Test
  void aRowIsCurrentInTheTransactionThatReadItAndWhenItIsWatched() {
    many(true);
    read(MANY, false, 1);

    assertThat(table.isCurrent(150L, 1)).isTrue();
    assertThat(table.isCurrent(150L, 2)).isFalse();
    assertThat(table.isCurrent((long) MANY, 1)).isFalse();
    assertThat(table.isCurrent(-1L, 1)).isFalse();
  }

  @Test
  void oneThatLeftIsForgottenAndMayBeReadAgain() {
    List<Stone> stones = many(true);
    Entry entry = table.find(150L);
    table.release(entry);
    table.remove(entry);
    assertThat(table.object(150L)).isNull();
    assertThat(objects(table)).doesNotContain(stones.get(150)).hasSize(MANY - 1);

    Stone again = read(150, true, 2);
    assertThat(table.object(150L)).isSameAs(again);
    assertThat(table.isCurrent(150L, 2)).isTrue();
    assertThat(objects(table)).endsWith(again).hasSize(MANY);
  }

  @Test
  void oneThatLeftComesBackWithItsEntry() {
    many(true);
    Entry entry = table.find(150L);
    table.release(entry);
    table.remove(entry);
    table.add(entry);
    table.claim(entry);

    assertThat(table.find(150L)).isSameAs(entry);
    assertThat(objects(table)).containsOnlyOnce(entry.entity()).hasSize(MANY);
  }

  @Test
  void allMayLeaveWhileTheTableIsGoneThrough() {
    List<Stone> stones = many(true);
    List<Object> met = new ArrayList<>();
    for (Entry entry : table) {
      met.add(entry.entity());
      table.release(entry);
      table.remove(entry);
    }
    assertThat(met).isEqualTo(stones);
    assertThat(table).isEmpty();
  }

  @Test
  void objectsFindTheirEntriesOrTheBlockThatMakesThem() {
    List<Stone> stones = many(true);
    Entry entry = table.find(150L);
    Map<Object, Object> byObject = new HashMap<>();
    table.addTo(byObject);

    assertThat(byObject).hasSize(MANY);
    assertThat(byObject.get(stones.get(150))).isSameAs(entry);
    RowBlock block = (RowBlock) byObject.get(stones.get(151));
    assertThat(table.entry(block, stones.get(151))).isSameAs(table.find(151L));
    assertThat(table.entry(block, stones.get(150))).isSameAs(entry);
  }
}
