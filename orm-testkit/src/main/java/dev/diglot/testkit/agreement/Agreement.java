package dev.diglot.testkit.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.session.Session;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Hybrids answer alike in Java and in the database, over random rows of the documented domain, in
 * select, where and negated where. Rows for which Java throws are left out. {@code -Ddiglot.seed=…}
 * repeats a run, {@code -Ddiglot.comparisons=…} says how long it is.
 */
public abstract class Agreement extends ComplianceArea {
  private static final long COMPARISONS = Long.getLong("diglot.comparisons", 10_000);
  private static final int ROWS = 60;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Agreement(TestDatabase target) {
    super(target);
  }

  @Test
  void hybridsAnswerAlikeInBothPlaces() {
    long seed = Long.getLong("diglot.seed", System.nanoTime());
    List<Hybrid> hybrids = hybrids();
    assertThat(hybrids).hasSizeGreaterThan(150);
    long done = 0;
    for (int round = 0; done < COMPARISONS; round++) {
      done += round(hybrids, seed + round);
    }
    System.out.printf(
        "%d hybrids agree on %s in %,d comparisons, -Ddiglot.seed=%d%n",
        hybrids.size(), dialect().name(), done, seed);
  }

  private long round(List<Hybrid> hybrids, long seed) {
    Database database = open(Wide.class, Holder.class, Part.class);
    try (Session session = database.openSession()) {
      new RandomRows(seed).add(session, ROWS);
    }
    try (Session session = database.openSession()) {
      Comparing comparing = new Comparing(session);
      hybrids.forEach(comparing::compare);
      assertThat(comparing.disagreements()).as("-Ddiglot.seed=%d", seed).isEmpty();
      return comparing.comparisons();
    }
  }

  static List<Hybrid> hybrids() {
    List<Hybrid> all = new ArrayList<>();
    Stream.of(
            TextHybrids.groups(),
            NumberHybrids.groups(),
            DecimalHybrids.groups(),
            TimeHybrids.groups(),
            ObjectHybrids.groups(),
            CapturedHybrids.groups())
        .flatMap(List::stream)
        .map(Hybrid.Group::all)
        .forEach(all::addAll);
    return all;
  }
}
