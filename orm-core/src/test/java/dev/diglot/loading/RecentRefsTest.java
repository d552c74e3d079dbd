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
  void manyAreRememberedOnceThereWereMany() {
    for (long key = 0; key < 512; key++) {
      add(key);
    }
    Ref<?> near = add(100);
    Ref<?> far = add(600);
    assertThat(recent.find(100L)).isSameAs(near);
    assertThat(recent.find(600L)).isSameAs(far);
    assertThat(recent.find(3L)).isNull();
  }

  @Test
  void onlyTheSameKeyIsFoundInAPlace() {
    for (long key = 0; key < 512; key++) {
      add(key);
    }
    Ref<?> ref = add(5);
    assertThat(recent.find(5L + 1_024)).isNull();
    add(5L + 1_024);
    assertThat(recent.find(5L)).isNotSameAs(ref);
  }
}
