package dev.diglot.testkit.agreement;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Condition;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What the database finds by keys is what Java finds by comparing the same keys, over random rows
 * and values. {@code -Ddiglot.seed=…} repeats a run.
 */
public abstract class ComparatorAgreement extends ComplianceArea {
  private static final int ROUNDS = 60;
  private static final int MOST_ROWS = 12;
  private static final int LONGEST = 4;
  private static final String CHARACTERS = "aAbB-_ '%";

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected ComparatorAgreement(TestDatabase target) {
    super(target);
  }

  @Test
  void keysFindTheSameInBothPlaces() {
    long seed = Long.getLong("diglot.seed", System.nanoTime());
    RandomValues random = new RandomValues(seed);
    try (StatelessSession session = open(Keyed.class).openStateless()) {
      for (int round = 0; round < ROUNDS; round++) {
        new Round(session, "-Ddiglot.seed=" + seed).run(random);
      }
    }
  }

  /** Some rows, and what is asked of them. */
  private record Round(StatelessSession session, String name) {

    void run(RandomValues random) {
      session.delete(Keyed.class).execute();
      int number = random.number();
      int rows = 1 + random.below(MOST_ROWS);
      for (int i = 0; i < rows; i++) {
        session.insert(new Keyed(i, text(random), number / (i + 1)));
      }
      texts(text(random) + "!", text(random) + "!");
      numbers(number, number / 2);
    }

    private void texts(String one, String two) {
      String first = Keyed.key(one);
      String second = Keyed.key(two);
      agree(col(Keyed::shown).eq(one), row -> row.key().equals(first));
      agree(col(Keyed::shown).ne(one), row -> !row.key().equals(first));
      agree(col(Keyed::shown).in(one, two), row -> List.of(first, second).contains(row.key()));
    }

    private void numbers(int one, int two) {
      int first = Keyed.rest(one);
      int second = Keyed.rest(two);
      agree(col(Keyed::number).eq(one), row -> row.rest() == first);
      agree(col(Keyed::number).lt(one), row -> row.rest() < first);
      agree(
          col(Keyed::number).between(one, two), row -> row.rest() >= first && row.rest() <= second);
    }

    private void agree(Condition sql, Predicate<Keyed> java) {
      List<Keyed> all = session.query(Keyed.class).orderBy(Keyed::id).list();
      assertThat(session.query(Keyed.class).where(sql).orderBy(Keyed::id).list())
          .as(name)
          .isEqualTo(all.stream().filter(java).toList());
    }

    private static String text(RandomValues random) {
      StringBuilder text = new StringBuilder();
      for (int length = random.below(LONGEST + 1); length > 0; length--) {
        text.append(CHARACTERS.charAt(random.below(CHARACTERS.length())));
      }
      return text.toString();
    }
  }
}
