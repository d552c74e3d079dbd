package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.value;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions find the rows that they describe, also where nulls are. */
public abstract class Comparisons extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Comparisons(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void stock() {
    given(
        new Product(1, "apple").costing("1.50").counting(5).addedOn(LocalDate.of(2024, 1, 1)),
        new Product(2, "pear").costing("2.50").counting(0).activated(),
        new Product(3, null));
  }

  @Test
  void valuesAreCompared() {
    assertThat(ids(col(Product::name).eq("apple"))).containsExactly(1);
    assertThat(ids(col(Product::name).ne("apple"))).containsExactly(2);
    assertThat(ids(col(Product::quantity).lt(5))).containsExactly(2);
    assertThat(ids(col(Product::quantity).le(5))).containsExactly(1, 2);
    assertThat(ids(col(Product::quantity).gt(0))).containsExactly(1);
    assertThat(ids(col(Product::quantity).ge(0))).containsExactly(1, 2);
    assertThat(ids(col(Product::price).eq(new BigDecimal("1.5")))).containsExactly(1);
    assertThat(ids(col(Product::added).le(LocalDate.of(2024, 1, 1)))).containsExactly(1);
    assertThat(ids(col(Product::id).between(2, 9))).containsExactly(2, 3);
  }

  @Test
  void numbersBeyondTheColumnAreComparedAsTheyAre() {
    assertThat(ids(col(Product::quantity).lt(5_000_000_000L))).containsExactly(1, 2);
    assertThat(ids(col(Product::quantity).gt(-5_000_000_000L))).containsExactly(1, 2);
  }

  @Test
  void columnsAreComparedWithColumns() {
    assertThat(ids(col(Product::id).gt(col(Product::quantity)))).containsExactly(2);
    assertThat(ids(col(Product::name).eq(col(Product::name)))).containsExactly(1, 2);
  }

  @Test
  void nullEqualsNothing() {
    assertThat(ids(col(Product::name).isNull())).containsExactly(3);
    assertThat(ids(col(Product::name).isNotNull())).containsExactly(1, 2);
    assertThat(ids(not(col(Product::name).eq("apple")))).containsExactly(2);
  }

  @Test
  void nullSafeComparisonsTakeNullForAValue() {
    assertThat(ids(col(Product::name).isNotDistinctFrom((String) null))).containsExactly(3);
    assertThat(ids(col(Product::name).isDistinctFrom((String) null))).containsExactly(1, 2);
    assertThat(ids(col(Product::name).isDistinctFrom("apple"))).containsExactly(2, 3);
    assertThat(ids(col(Product::name).isNotDistinctFrom("apple"))).containsExactly(1);
    assertThat(ids(col(Product::name).isNotDistinctFrom(col(Product::category))))
        .containsExactly(3);
  }

  @Test
  void conditionsAreJoinedAndNegated() {
    assertThat(ids(col(Product::active).or(col(Product::quantity).gt(1)))).containsExactly(1, 2);
    assertThat(ids(col(Product::active).and(col(Product::quantity).gt(1)))).isEmpty();
    assertThat(ids(not(col(Product::active)))).containsExactly(1, 3);
    assertThat(ids(not(col(Product::active).or(col(Product::id).eq(3))))).containsExactly(1);
    assertThat(ids(col(Product::active).eq(true))).containsExactly(2);
  }

  @Test
  void listsMayBeEmptyOrLong() {
    assertThat(ids(col(Product::id).in(1, 3))).containsExactly(1, 3);
    assertThat(ids(col(Product::id).in(List.of()))).isEmpty();
    assertThat(ids(col(Product::id).notIn(List.of()))).containsExactly(1, 2, 3);
    assertThat(ids(col(Product::id).notIn(1))).containsExactly(2, 3);

    List<Integer> many = IntStream.rangeClosed(2, 5_000).boxed().toList();
    assertThat(ids(col(Product::id).in(many))).containsExactly(2, 3);
    assertThat(ids(col(Product::id).notIn(many))).containsExactly(1);
    List<String> names = many.stream().map(number -> "name " + number).toList();
    assertThat(ids(col(Product::name).notIn(names))).containsExactly(1, 2);
  }

  @Test
  void valuesAreOperandsToo() {
    assertThat(ids(value(5).eq(col(Product::quantity)))).containsExactly(1);
    assertThat(ids(value(1).eq(value(1)))).containsExactly(1, 2, 3);
    assertThat(valueOf(value("bound").cast(String.class))).isEqualTo("bound");
  }
}
