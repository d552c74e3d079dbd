package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.literal;
import static dev.diglot.sql.Functions.nullIf;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that depend: {@code case}, {@code coalesce}, {@code nullif}, {@code cast}. */
public abstract class Choices extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Choices(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void stock() {
    given(new Product(1, "apple").costing("1.50").counting(5).activated());
  }

  @Test
  void theFirstBranchThatHoldsIsTaken() {
    assertThat(
            valueOf(
                when(col(Product::quantity).gt(9), "many")
                    .when(col(Product::quantity).gt(1), "some")
                    .when(col(Product::quantity).gt(0), "one")
                    .otherwise("none")))
        .isEqualTo("some");
    assertThat(valueOf(when(col(Product::category).eq("x"), 1).otherwiseNull())).isNull();
    assertThat(valueOf(when(col(Product::active), col(Product::name)).otherwise("off")))
        .isEqualTo("apple");
    assertThat(ids(when(col(Product::active), 1).otherwise(2).eq(1))).containsExactly(1);
  }

  @Test
  void branchesMayBeBoundConstantOrColumns() {
    assertThat(valueOf(when(col(Product::active), literal("a")).otherwise(literal("longer"))))
        .isEqualTo("a");
    assertThat(valueOf(when(col(Product::active), true).otherwise(false))).isTrue();
    assertThat(valueOf(when(col(Product::active), new BigDecimal("1.25")).otherwiseNull()))
        .isEqualByComparingTo("1.25");
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertThat(valueOf(when(col(Product::active), day).otherwiseNull())).isEqualTo(day);
  }

  @Test
  void nullIsReplaced() {
    assertThat(valueOf(coalesce(col(Product::category), "none"))).isEqualTo("none");
    assertThat(valueOf(coalesce(col(Product::category), col(Product::name)))).isEqualTo("apple");
    assertThat(valueOf(coalesce(col(Product::quantity), 0))).isEqualTo(5);
    assertThat(ids(coalesce(col(Product::category), "none").eq("none"))).containsExactly(1);
  }

  @Test
  void aValueBecomesNull() {
    assertThat(valueOf(nullIf(col(Product::name), "apple"))).isNull();
    assertThat(valueOf(nullIf(col(Product::name), "pear"))).isEqualTo("apple");
    assertThat(valueOf(nullIf(col(Product::quantity), 5))).isNull();
  }

  @Test
  void valuesAreCast() {
    assertThat(valueOf(col(Product::quantity).cast(String.class))).isEqualTo("5");
    assertThat(valueOf(col(Product::quantity).cast(Long.class))).isEqualTo(5L);
    assertThat(valueOf(literal("42").cast(Integer.class))).isEqualTo(42);
    assertThat(valueOf(literal("2024-02-29").cast(LocalDate.class)))
        .isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void conditionsAreValues() {
    assertThat(valueOf(col(Product::quantity).gt(1))).isTrue();
    assertThat(valueOf(col(Product::quantity).gt(1).and(col(Product::active).not()))).isFalse();
    assertThat(valueOf(col(Product::category).eq("x"))).isNull();
    assertThat(valueOf(col(Product::category).isNull())).isTrue();
  }
}
