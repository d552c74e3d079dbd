package dev.diglot.type;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals take the scale of their column and are refused when that would lose digits. */
enum DecimalSemantics implements ValueSemantics<BigDecimal> {
  INSTANCE;

  @Override
  public boolean same(BigDecimal left, BigDecimal right) {
    return left.compareTo(right) == 0;
  }

  @Override
  public BigDecimal normalise(BigDecimal value, Size size) {
    if (value.scale() == size.scale() && value.precision() <= size.precision()) {
      return value;
    }
    if (tooManyDigits(value, size) || losesDigits(value, size)) {
      throw refused(value, size);
    }
    return value.setScale(size.scale(), RoundingMode.UNNECESSARY);
  }

  /** Compared as long, before any rescaling: 1e1000000000 must be refused, not written out. */
  private static boolean tooManyDigits(BigDecimal value, Size size) {
    long integerDigits = (long) value.precision() - value.scale();
    return value.signum() != 0 && integerDigits > size.precision() - size.scale();
  }

  private static boolean losesDigits(BigDecimal value, Size size) {
    return value.scale() > size.scale() && value.stripTrailingZeros().scale() > size.scale();
  }

  private static InvalidValueException refused(BigDecimal value, Size size) {
    return new InvalidValueException(
        "The number "
            + value
            + " does not fit decimal("
            + size.precision()
            + ", "
            + size.scale()
            + ") without losing digits. Round the value, or give the column more precision or"
            + " scale.",
        null);
  }
}
