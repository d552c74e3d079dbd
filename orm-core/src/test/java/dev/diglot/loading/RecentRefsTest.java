package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.loading.Town.City;
import dev.diglot.reference.Ref;
import org.junit.jupiter.api.Test;

class RecentRefsTest {
  private final RecentRefs recent = new RecentRefs();

  private Ref<?> add(long key) {
    return recent.add(key, Ref.to(City.class, key));
  }

  @Test
  void theLastOneIsRemembered() {
    Ref<?> first = add(7);
    assertThat(recent.find(7L)).isSameAs(first);
    Ref<?> second = add(8);
    assertThat(recent.find(8L)).isSameAs(second);
    assertThat(recent.find(7L)).isNull();
  }

  @Test
  void numbersAreFoundWithoutBeingBoxed() {
    Ref<?> ref = add(7);
    assertThat(recent.find((Object) 7L)).isSameAs(ref);
    assertThat(recent.find((Object) 7)).isNull();
  }

  @Test
  void theMoreThereWereTheMoreAreRemembered() {
    for (long key = 0; key < 512; key++) {
      add(key);
    }
    Ref<?> near = add(100);
    Ref<?> far = add(200);
    assertThat(recent.find(100L)).isSameAs(near);
    assertThat(recent.find(200L)).isSameAs(far);
    assertThat(recent.find(3L)).isNull();
  }

  @Test
  void theyAreStillRememberedWhenThereIsMoreRoom() {
    for (long key = 0; key < 80; key += 4) {
      add(key);
    }
    Ref<?> third = add(3);
    for (long key = 0; key < 400; key += 4) {
      add(key);
    }
    assertThat(recent.find(3L)).isSameAs(third);
  }

  @Test
  void onlyTheSameKeyIsFoundInAPlace() {
    for (long key = 0; key < 2_000; key++) {
      add(key);
    }
    Ref<?> ref = add(5);
    assertThat(recent.find(5L + 1_024)).isNull();
    add(5L + 1_024);
    assertThat(recent.find(5L)).isNotSameAs(ref);
  }
}
