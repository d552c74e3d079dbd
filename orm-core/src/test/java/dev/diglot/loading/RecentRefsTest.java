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

  /** Rows in turn with a few targets; says how many references they took. */
  private long made(int rows, int targets) {
    long made = 0;
    for (int row = 0; row < rows; row++) {
      long key = 7L * (row % targets);
      if (recent.find(key) == null) {
        add(key);
        made++;
      }
    }
    return made;
  }

  @Test
  void rowsShareTheReferencesToAFewTargets() {
    assertThat(made(1_000, 3)).isLessThan(20);
  }

  @Test
  void manyRowsShareTheReferencesToManyTargets() {
    assertThat(made(50_000, 500)).isLessThan(3_000);
  }

  @Test
  void whereNothingIsSharedNeighboursStillAre() {
    assertThat(made(100_000, 100_000)).isEqualTo(100_000);
    Ref<?> last = add(5);
    assertThat(recent.find(5L)).isSameAs(last);
    add(6);
    assertThat(recent.find(5L)).isNull();
  }

  @Test
  void whatWasRememberedStaysWhenThereIsMoreRoom() {
    assertThat(made(12, 3)).isLessThan(12);
    assertThat(recent.find(7L)).isNotNull();
    Ref<?> known = recent.find(7L);
    for (long key = 1_000; key < 1_060; key++) {
      recent.find(7L);
      recent.find(7L);
      add(key * 16);
    }
    assertThat(recent.find(7L)).isSameAs(known);
  }

  @Test
  void onlyTheSameKeyIsFoundInAPlace() {
    assertThat(made(50_000, 500)).isPositive();
    Ref<?> ref = add(5);
    assertThat(recent.find(5L)).isSameAs(ref);
    assertThat(recent.find(5L + 1_024)).isNull();
    add(5L + 1_024);
    assertThat(recent.find(5L)).isNull();
  }
}
