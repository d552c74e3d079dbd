package dev.diglot.testkit.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.sql.Condition;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Java's two-valued logic in a database of three values: the answers are Java's. */
public abstract class TwoValuedLogic extends ComplianceArea {
  private static final int FORMULAS = Integer.getInteger("diglot.formulas", 250);
  private static final List<@Nullable Integer> NUMBERS = Arrays.asList(null, 1, 2);
  private static final List<@Nullable Boolean> ANSWERS = Arrays.asList(null, false, true);

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected TwoValuedLogic(TestDatabase target) {
    super(target);
  }

  @Test
  void conditionsAnswerAsJavaDoes() {
    long seed = Long.getLong("diglot.seed", System.nanoTime());
    Formulas formulas = new Formulas(seed);
    Database database = open(Fact.class);
    try (Session session = database.openSession()) {
      facts().forEach(session::add);
      session.commit();
      List<Fact> facts = session.query(Fact.class).orderBy(Fact::id).list();
      for (int i = 0; i < FORMULAS; i++) {
        Formula<Boolean> formula = formulas.condition(1 + i % 4);
        assertThat(disagreements(session, facts, formula))
            .as("-Ddiglot.seed=%d, formula %d: %s", seed, i, formula.node())
            .isEmpty();
      }
    }
  }

  @Test
  void aConditionThatIsAlwaysNullStandsBesideABoundOne() {
    Database database = open(Fact.class);
    try (Session session = database.openSession()) {
      facts().forEach(session::add);
      Node unknown =
          new ComparisonNode(
              Comparison.LESS,
              col(Fact::some).node(),
              new LiteralNode(null, StandardTypes.INTEGER));
      Node choice =
          new CaseNode(
              List.of(new CaseNode.Branch(col(Fact::maybe).node(), new BindNode(true, null))),
              unknown,
              null);
      Node missing = new NullTestNode(col(Fact::other).node(), false);
      Condition condition = new Condition(new ComparisonNode(Comparison.EQUAL, missing, choice));
      List<Fact> met = session.query(Fact.class).where(condition).list();
      assertThat(met).isNotEmpty();
      assertThat(met).allMatch(fact -> Boolean.TRUE.equals(fact.maybe()) && fact.other() == null);
    }
  }

  /** Every combination of small values; some have a next one. */
  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Integer some : NUMBERS) {
      for (Integer other : NUMBERS) {
        for (Boolean maybe : ANSWERS) {
          for (int number = 1; number <= 2; number++) {
            int id = facts.size() + 1;
            Fact next = id % 3 == 0 ? facts.get(id - 2) : null;
            facts.add(new Fact(id, number, some, other).flagged(id % 2 == 0, maybe).before(next));
          }
        }
      }
    }
    return facts;
  }

  private static List<String> disagreements(
      Session session, List<Fact> facts, Formula<Boolean> formula) {
    Condition condition = new Condition(formula.node());
    Query<Fact> all = session.query(Fact.class);
    List<Integer> met = all.where(condition).select(col(Fact::id)).list();
    Condition negation = new Condition(new NotNode(formula.node()));
    List<Integer> unmet = all.where(negation).select(col(Fact::id)).list();
    Map<Integer, @Nullable Boolean> values = new TreeMap<>();
    all.select((id, answer) -> values.put(id, answer), col(Fact::id), condition).list();
    List<String> wrong = new ArrayList<>();
    for (Fact fact : facts) {
      Boolean java = answer(fact, formula);
      int id = fact.id();
      boolean agree =
          java == null
              || (met.contains(id) == java
                  && unmet.contains(id) != java
                  && java.equals(values.get(id)));
      if (!agree) {
        wrong.add(
            "row %d: Java %s, where %s, where not %s, select %s"
                .formatted(id, java, met.contains(id), unmet.contains(id), values.get(id)));
      }
    }
    return wrong;
  }

  /** Java's answer, or null where it throws. */
  private static @Nullable Boolean answer(Fact fact, Formula<Boolean> formula) {
    try {
      return formula.present(fact);
    } catch (NullPointerException outside) {
      return null;
    }
  }
}
