package dev.diglot.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Metadata;
import org.junit.jupiter.api.Test;

/** One object for each row, one entry for each object. */
class IdentityMapTest {
  private static final EntityModels MODELS = EntityModels.of(Metadata.of(Stone.class, Shell.class));
  private final IdentityMap map = new IdentityMap();

  @Entity
  static class Stone {
    @Id private long id;

    long id() {
      return id;
    }
  }

  @Entity
  static class Shell {
    @Id private long id;

    long id() {
      return id;
    }
  }

  private static Entry entry(Object entity, Object key) {
    return Entry.loaded(MODELS.of(entity.getClass()), entity, key, null);
  }

  private Entry put(Object entity, Object key) {
    Entry entry = entry(entity, key);
    map.put(entry);
    return entry;
  }

  @Test
  void objectsAreFoundWhetherTheyCameBeforeOrAfterTheFirstWasLookedFor() {
    Stone before = new Stone();
    Entry first = put(before, 1L);
    assertThat(map.find(before)).isSameAs(first);
    Shell after = new Shell();
    Entry second = put(after, 1L);
    assertThat(map.find(after)).isSameAs(second);
    map.remove(first);
    assertThat(map.find(before)).isNull();
    assertThat(map.find(new Stone())).isNull();
  }

  @Test
  void rowsOfDifferentEntitiesMayHaveTheSameKey() {
    Entry stone = put(new Stone(), 1L);
    Entry shell = put(new Shell(), 1L);
    assertThat(map.find(stone.type(), 1L)).isSameAs(stone);
    assertThat(map.find(shell.type(), 1L)).isSameAs(shell);
    assertThat(map.find(shell.type(), 2L)).isNull();
  }

  @Test
  void aSecondObjectOfARowIsRefusedAndNotKept() {
    Entry first = put(new Stone(), 1L);
    Stone second = new Stone();
    assertThatThrownBy(() -> put(second, 1L)).isInstanceOf(SessionException.class);
    assertThat(map.find(second)).isNull();
    assertThat(map.entries()).containsExactly(first);
  }

  @Test
  void anEntryThatIsPutBackTakesItsKeyFromTheOneThatHasItNow() {
    Entry first = put(new Stone(), 1L);
    map.remove(first);
    Entry second = put(new Stone(), 1L);
    map.putBack(first);
    assertThat(map.entries()).containsExactly(first);
    assertThat(map.find(first.type(), 1L)).isSameAs(first);
    assertThat(map.find(second.entity())).isNull();
  }

  @Test
  void aKeyThatIsReleasedIsFreeWhileItsEntryStays() {
    Entry first = put(new Stone(), 1L);
    map.release(first);
    assertThat(map.find(first.type(), 1L)).isNull();
    assertThat(map.find(first.entity())).isSameAs(first);
    Entry second = put(new Stone(), 1L);
    map.remove(first);
    assertThat(map.find(second.type(), 1L)).isSameAs(second);
  }

  @Test
  void nothingIsLeftAfterAllWereLetGo() {
    Entry first = put(new Stone(), 1L);
    assertThat(map.find(first.entity())).isSameAs(first);
    map.clear();
    assertThat(map.find(first.entity())).isNull();
    assertThat(map.find(first.type(), 1L)).isNull();
    assertThat(map.entries()).isEmpty();
  }
}
