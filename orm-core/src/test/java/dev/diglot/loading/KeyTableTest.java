package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.reference.CompositeKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  @Property(tries = 200)
  void itHoldsWhatAMapHolds(
      @ForAll @IntRange(max = 100) int expected,
      @ForAll List<@IntRange(min = -60, max = 60) Integer> keys) {
    KeyTable<Integer> table = new KeyTable<>(expected);
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      assertThat(table.put(keys.get(i), i)).isEqualTo(map.put(keys.get(i), i));
    }
    for (int key = -60; key <= 60; key++) {
      assertThat(table.get((Object) key)).isEqualTo(map.get(key));
      assertThat(table.get((long) key)).isEqualTo(map.get(key));
    }
  }

  @Test
  void longNumbersAreFoundByNumberAndByObject() {
    KeyTable<String> table = new KeyTable<>(0);
    table.put(-1L, "minus one");
    table.put(1L << 32, "large");
    assertThat(table.get(-1L)).isEqualTo("minus one");
    assertThat(table.get((Object) (1L << 32))).isEqualTo("large");
    assertThat(table.get(1L << 32)).isEqualTo("large");
    assertThat(table.get(0L)).isNull();
    assertThat(table.get((Object) 0L)).isNull();
  }

  @Test
  void keysOfTheSamePlaceStandNextToEachOther() {
    KeyTable<Long> table = new KeyTable<>(4);
    for (long key = 0; key < 1 << 20; key += 1 << 10) {
      table.put(key, key);
    }
    for (long key = 0; key < 1 << 20; key += 1 << 10) {
      assertThat(table.get(key)).isEqualTo(key);
      assertThat(table.get(key + 1)).isNull();
    }
  }

  @Test
  void otherKeysAreFoundByEquality() {
    KeyTable<String> table = new KeyTable<>(1);
    table.put("a", "text");
    table.put(new CompositeKey(List.of(1, 2)), "two");
    assertThat(table.get(String.valueOf('a'))).isEqualTo("text");
    assertThat(table.get(new CompositeKey(List.of(1, 2)))).isEqualTo("two");
    assertThat(table.get(1L)).isNull();
  }
}
