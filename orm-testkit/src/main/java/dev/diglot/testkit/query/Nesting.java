package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.Subquery;
import dev.diglot.sql.TextExpr;
import dev.diglot.testkit.fixture.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expressions within expressions, grouped as they were built. */
public abstract class Nesting extends QueryArea {
  private static final int DEPTH = 100;
  private static final int BREADTH = 200;
  private static final int SUBQUERIES = 10;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Nesting(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void stock() {
    given(new Product(1, "a").counting(10).activated(), new Product(2, "b").counting(20));
  }

  @Test
  void operatorsBindAsTheyWereBuilt() {
    NumberExpr<Integer> ten = col(Product::quantity);
    assertThat(first(ten.minus(ten.minus(ten)))).isEqualTo(10);
    assertThat(first(ten.minus(ten).minus(ten))).isEqualTo(-10);
    assertThat(first(ten.plus(2).times(ten.minus(7)))).isEqualTo(36);
    assertThat(first(ten.dividedBy(ten.dividedBy(3)))).isEqualTo(3);
    assertThat(first(ten.times(3).dividedBy(4).times(4))).isEqualTo(28);
    assertThat(first(ten.negate().negate())).isEqualTo(10);
    assertThat(first(ten.minus(-5).negate())).isEqualTo(-15);
    assertThat(first(ten.plus(ten).remainder(7).plus(1))).isEqualTo(7);
  }

  @Test
  void conditionsBindAsTheyWereBuilt() {
    Condition yes = col(Product::id).ge(1);
    Condition no = col(Product::id).lt(1);
    assertThat(ids(yes.or(no).and(no))).isEmpty();
    assertThat(ids(yes.or(no.and(no)))).containsExactly(1, 2);
    assertThat(ids(yes.and(no).not())).containsExactly(1, 2);
    assertThat(ids(yes.not().or(yes.not().not()))).containsExactly(1, 2);
    assertThat(ids(col(Product::id).gt(1).eq(col(Product::id).lt(2)))).isEmpty();
    assertThat(ids(col(Product::id).gt(1).eq(col(Product::active).not()))).containsExactly(1, 2);
  }

  @Test
  void deepExpressionsAreTaken() {
    NumberExpr<Integer> sum = col(Product::quantity);
    TextExpr text = col(Product::name);
    Condition condition = col(Product::id).eq(1);
    for (int i = 0; i < DEPTH; i++) {
      sum = sum.plus(1).minus(col(Product::id)).times(1);
      text = text.concat("x");
      condition = condition.and(col(Product::id).lt(100 + i)).or(col(Product::id).eq(-i));
    }
    assertThat(first(sum)).isEqualTo(10);
    assertThat(first(text)).isEqualTo("a" + "x".repeat(DEPTH));
    assertThat(ids(condition)).containsExactly(1);
  }

  @Test
  void choicesWithinChoicesAreTaken() {
    Expr<Integer> choice = col(Product::quantity);
    for (int i = 0; i < SUBQUERIES; i++) {
      choice = when(col(Product::id).eq(1), choice).otherwise(-1);
    }
    assertThat(first(choice)).isEqualTo(10);
  }

  @Test
  void broadConditionsAreTaken() {
    Condition any = col(Product::id).eq(2);
    for (int i = 0; i < BREADTH; i++) {
      any = any.or(col(Product::id).eq(1_000 + i).and(col(Product::name).eq("n" + i)));
    }
    assertThat(ids(any)).containsExactly(2);
  }

  @Test
  void queriesWithinQueriesAreTaken() {
    Root<Product> innermost = Root.of(Product.class);
    Subquery<Integer> nested =
        innermost.select(innermost.get(Product::id)).where(innermost.get(Product::active));
    for (int i = 0; i < SUBQUERIES; i++) {
      Root<Product> outer = Root.of(Product.class);
      nested = outer.select(outer.get(Product::id)).where(outer.get(Product::id).in(nested));
    }
    assertThat(ids(col(Product::id).in(nested))).containsExactly(1);
  }

  private <V> V first(Expr<V> expression) {
    return products().where(col(Product::id).eq(1)).select(expression).one();
  }
}
