package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code numeric} without precision and scale: a value keeps the digits that it has. */
public record NumericType() implements PostgresType<BigDecimal> {
  /** The type. */
  public static final NumericType ANY = new NumericType();

  private static final int MOST_WHOLE_DIGITS = 131_072;
  private static final int MOST_SCALE = 16_383;

  @Override
  public String ddlName() {
    return "numeric";
  }

  @Override
  public Class<BigDecimal> javaType() {
    return BigDecimal.class;
  }

  @Override
  public boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left == null || right == null ? left == right : left.compareTo(right) == 0;
  }

  /** PostgreSQL has no scale below zero, and an end to its digits. */
  @Override
  public BigDecimal normalise(BigDecimal value) {
    long whole = (long) value.precision() - value.scale();
    if (whole > MOST_WHOLE_DIGITS || value.scale() > MOST_SCALE) {
      throw new InvalidValueException(
          "The number "
              + value
              + " is beyond numeric, expected at most 131072 digits before and 16383 after the"
              + " point. Round the value.",
          null);
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  @Override
  public String write(BigDecimal value) {
    return value.toPlainString();
  }

  @Override
  public BigDecimal read(String text) {
    return Decimals.read(text);
  }
}
