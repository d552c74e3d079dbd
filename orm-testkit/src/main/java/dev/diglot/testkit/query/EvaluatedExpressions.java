package dev.diglot.testkit.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.evaluation.Evaluation;
import dev.diglot.evaluation.Evaluator;
import dev.diglot.sql.Expr;
import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the evaluator says of an instance is what the database says of its row. */
public abstract class EvaluatedExpressions extends QueryArea {
  private static final int EXPRESSIONS = Integer.getInteger("diglot.expressions", 250);

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected EvaluatedExpressions(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void stock() {
    given(
        new Product(1, null),
        new Product(2, "ab").in("Ab ").costing("1.50").counting(0).weighing(0.5),
        new Product(3, " a_b%").in("").costing("0.00").counting(2).activated(),
        new Product(4, "é").costing("-4.99").counting(-7).addedOn(LocalDate.of(2024, 2, 29)),
        new Product(5, "").in("o'n").counting(1).weighing(1.25).activated(),
        new Product(6, "aab").in("a").costing("12.01").addedOn(LocalDate.of(2024, 2, 28)));
  }

  @Test
  void theEvaluatorAgreesWithTheDatabase() {
    long seed = Long.getLong("diglot.seed", System.nanoTime());
    Expressions expressions = new Expressions(seed);
    Evaluator evaluator = Evaluator.of(database().metadata());
    List<Product> all = products().list();
    int known = 0;
    for (int i = 0; i < EXPRESSIONS; i++) {
      Expr<?> expression = expressions.any(i % 4);
      Map<Integer, @Nullable Object> answers = answers(expression);
      for (Product product : all) {
        Evaluation<?> evaluation = evaluator.evaluate(expression, product);
        if (evaluation.isKnown()) {
          known++;
          assertThat(plain(evaluation.value()))
              .as("-Ddiglot.seed=%d, row %d: %s", seed, product.id(), expression.node())
              .isEqualTo(plain(answers.get(product.id())));
        }
      }
    }
    assertThat(known).as("answers known without the database").isGreaterThan(EXPRESSIONS * 3);
  }

  private Map<Integer, @Nullable Object> answers(Expr<?> expression) {
    Map<Integer, @Nullable Object> answers = new TreeMap<>();
    products()
        .select(
            (id, answer) -> answers.put(Objects.requireNonNull(id), answer),
            col(Product::id),
            expression)
        .list();
    return answers;
  }

  /** Numbers without their scale and class. */
  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : value;
  }
}
