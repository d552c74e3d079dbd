package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.average;
import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.countDistinct;
import static dev.diglot.sql.Functions.filtered;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.min;
import static dev.diglot.sql.Functions.sum;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Capability;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many rows give one value, for all of them or for each group. */
public abstract class Aggregates extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Aggregates(TestDatabase target) {
    super(target);
  }

  /** A group and its numbers. */
  record Line(@Nullable String category, Long count, @Nullable Integer sum) {}

  @BeforeEach
  final void stock() {
    given(
        new Product(1, "apple").in("fruit").costing("1.50").counting(5),
        new Product(2, "pear").in("fruit").costing("2.50").counting(2),
        new Product(3, "carrot").in("vegetable").costing("0.75").counting(null),
        new Product(4, "stone").costing("9.00").counting(1));
  }

  @Test
  void allRowsAreSummedUp() {
    assertThat(products().count()).isEqualTo(4);
    assertThat(valueOf(count())).isEqualTo(4L);
    assertThat(valueOf(count(col(Product::quantity)))).isEqualTo(3L);
    assertThat(valueOf(countDistinct(col(Product::category)))).isEqualTo(2L);
    assertThat(valueOf(sum(col(Product::quantity)))).isEqualTo(8);
    assertThat(valueOf(sum(col(Product::price)))).isEqualByComparingTo(new BigDecimal("13.75"));
    assertThat(valueOf(min(col(Product::name)))).isEqualTo("apple");
    assertThat(valueOf(max(col(Product::price)))).isEqualByComparingTo("9");
    assertThat(valueOf(average(col(Product::quantity)))).isCloseTo(8d / 3, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-4);
  }

  @Test
  void noRowsCountAsZeroAndSumUpToNull() {
    assertThat(products().where(col(Product::id).gt(9)).count()).isZero();
    assertThat(products().where(col(Product::id).gt(9)).select(sum(col(Product::quantity))).list())
        .containsExactly((Integer) null);
    assertThat(products().where(col(Product::id).gt(9)).exists()).isFalse();
    assertThat(products().where(col(Product::id).gt(3)).exists()).isTrue();
  }

  @Test
  void groupsHaveTheirOwnNumbers() {
    List<Line> lines =
        products()
            .where(col(Product::category).isNotNull())
            .groupBy(Product::category)
            .select(Line::new, col(Product::category), count(), sum(col(Product::quantity)))
            .orderBy(col(Product::category).asc())
            .list();
    assertThat(lines).containsExactly(new Line("fruit", 2L, 7), new Line("vegetable", 1L, null));
  }

  @Test
  void nullIsAGroup() {
    assertThat(products().groupBy(Product::category).select(count()).list())
        .containsExactlyInAnyOrder(2L, 1L, 1L);
  }

  @Test
  void groupsAreChosenByTheirNumbers() {
    assertThat(
            products()
                .groupBy(Product::category)
                .having(count().gt(1).and(sum(col(Product::quantity)).ge(7)))
                .select(col(Product::category))
                .list())
        .containsExactly("fruit");
  }

  @Test
  void expressionsAreGroupedBy() {
    var grade = when(col(Product::price).gt(2), "dear").otherwise("cheap");
    assertThat(
            products()
                .groupBy(col(Product::name).substring(1, 1))
                .select(col(Product::name).substring(1, 1))
                .orderBy(col(Product::name).substring(1, 1).asc())
                .list())
        .containsExactly("a", "c", "p", "s");
    assertThat(products().select(grade).distinct().list())
        .containsExactlyInAnyOrder("dear", "cheap");
  }

  @Test
  void groupsAreSorted() {
    assertThat(
            products()
                .groupBy(Product::category)
                .select(coalesce(col(Product::category), "none"))
                .orderBy(count().desc(), coalesce(col(Product::category), "none").desc())
                .list())
        .containsExactly("fruit", "vegetable", "none");
  }

  @Test
  @Requires(Capability.AGGREGATE_FILTER)
  void aggregatesAreFiltered() {
    assertThat(valueOf(filtered(count(), col(Product::price).gt(2)))).isEqualTo(2L);
  }
}
