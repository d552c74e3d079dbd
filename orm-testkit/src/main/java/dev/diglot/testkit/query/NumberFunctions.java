package dev.diglot.testkit.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.DatabaseException;
import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are computed as in Java, or the database raises an error. */
public abstract class NumberFunctions extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected NumberFunctions(TestDatabase target) {
    super(target);
  }

  @ParameterizedTest
  @CsvSource({"7, 2", "-7, 2", "7, -2", "-7, -2", "6, 3", "0, 5", "2147483647, 2"})
  void integersAreDividedTowardsZero(int dividend, int divisor) {
    given(new Product(1, "n").counting(dividend));
    assertThat(valueOf(col(Product::quantity).dividedBy(divisor))).isEqualTo(dividend / divisor);
    assertThat(valueOf(col(Product::quantity).remainder(divisor))).isEqualTo(dividend % divisor);
  }

  @Test
  void columnsAreCalculatedWith() {
    given(new Product(1, "n").counting(7).selling(3_000_000_000L));
    assertThat(valueOf(col(Product::quantity).plus(3).times(2).minus(5))).isEqualTo(15);
    assertThat(valueOf(col(Product::quantity).minus(col(Product::quantity).minus(1)))).isEqualTo(1);
    assertThat(valueOf(col(Product::quantity).negate())).isEqualTo(-7);
    assertThat(valueOf(col(Product::quantity).negate().abs())).isEqualTo(7);
    assertThat(valueOf(col(Product::sold).times(2))).isEqualTo(6_000_000_000L);
    assertThat(valueOf(col(Product::quantity).dividedBy(col(Product::id).plus(1)))).isEqualTo(3);
  }

  @Test
  void nullGivesNull() {
    given(new Product(1, "n"));
    assertThat(valueOf(col(Product::quantity).plus(3))).isNull();
    assertThat(valueOf(col(Product::quantity).remainder(3))).isNull();
    assertThat(valueOf(col(Product::price).round(1))).isNull();
  }

  @Test
  void decimalsAreExact() {
    given(new Product(1, "n").costing("0.10"));
    assertThat(valueOf(col(Product::price).plus(new BigDecimal("0.20"))))
        .isEqualByComparingTo("0.30");
    assertThat(valueOf(col(Product::price).times(new BigDecimal("0.10"))))
        .isEqualByComparingTo("0.01");
    assertThat(ids(col(Product::price).times(3).eq(new BigDecimal("0.3")))).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({"5.50, 2.25, 1.00", "-5.50, 2.25, -1.00", "-0.07, 0.02, -0.01", "7.00, 2.00, 1.00"})
  void decimalsLeaveARemainder(String value, BigDecimal divisor, String remainder) {
    given(new Product(1, "n").costing(value).counting(3));
    assertThat(valueOf(col(Product::price).remainder(divisor))).isEqualByComparingTo(remainder);
    assertThat(ids(col(Product::price).remainder(divisor).plus(divisor).gt(divisor)))
        .hasSize(remainder.startsWith("-") ? 0 : 1);
  }

  @Test
  void numbersOfTheColumnsTypeAreSubtracted() {
    given(new Product(1, "n").costing("0.10").counting(Integer.MIN_VALUE).selling(Long.MIN_VALUE));
    assertThat(valueOf(col(Product::price).minus(new BigDecimal("0.35"))))
        .isEqualByComparingTo("-0.25");
    assertThat(valueOf(col(Product::quantity).minus(Integer.valueOf(-1))))
        .isEqualTo(Integer.MIN_VALUE + 1);
    assertThat(valueOf(col(Product::quantity).remainder(Integer.valueOf(10)))).isEqualTo(-8);
    assertThat(valueOf(col(Product::sold).remainder(3_000_000_000L)))
        .isEqualTo(Long.MIN_VALUE % 3_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource({"2.45, 2.5", "-2.45, -2.5", "2.44, 2.4", "2.50, 2.5"})
  void decimalsAreRoundedHalfAwayFromZero(String value, String rounded) {
    given(new Product(1, "n").costing(value));
    assertThat(valueOf(col(Product::price).round(1))).isEqualByComparingTo(rounded);
  }

  @Test
  void floatingNumbersAreApproximate() {
    given(new Product(1, "n").weighing(0.1));
    assertThat(valueOf(col(Product::weight).times(3.0))).isEqualTo(0.1 * 3.0);
    assertThat(valueOf(col(Product::weight).dividedBy(4.0))).isEqualTo(0.025);
  }

  @Test
  void divisionByZeroIsAnError() {
    given(new Product(1, "n").counting(1));
    assertThatThrownBy(() -> valueOf(col(Product::quantity).dividedBy(0)))
        .isInstanceOf(DatabaseException.class);
    session().rollback();
    assertThat(ids(col(Product::quantity).eq(1))).containsExactly(1);
  }
}
