package dev.diglot.testkit.agreement;

import dev.diglot.testkit.agreement.Hybrid.Group;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Exact numbers. */
final class DecimalHybrids {
  private static final BigDecimal SEVEN = new BigDecimal("7");
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  private DecimalHybrids() {}

  static List<Group> groups() {
    return List.of(decimals(new BigDecimal("0.125")), rounded(), quotients(), integers());
  }

  private static Group decimals(BigDecimal given) {
    return new Group("decimals")
        .value(w -> w.price.add(w.maybePrice))
        .value(w -> w.price.subtract(given))
        .value(w -> w.price.multiply(w.price))
        .value(w -> w.price.multiply(SEVEN))
        .value(w -> w.price.negate())
        .value(w -> w.price.abs())
        .value(w -> w.price.signum())
        .value(w -> w.price.max(SEVEN))
        .value(w -> w.maybePrice == null ? w.price : w.price.min(w.maybePrice))
        .value(w -> w.price.remainder(SEVEN))
        .value(w -> w.price.remainder(w.maybePrice))
        .when(w -> w.price.compareTo(given) > 0)
        .when(w -> w.maybePrice != null && w.price.compareTo(w.maybePrice) == 0)
        .when(w -> w.price.compareTo(BigDecimal.ZERO) != 0)
        .when(w -> w.price.signum() < 0)
        .when(Wide::cheap)
        .value(w -> w.price.compareTo(SEVEN))
        .raising(w -> w.price.intValue())
        .value(w -> w.price.longValue())
        .value(w -> w.price.doubleValue())
        .value(w -> BigDecimal.valueOf(w.large).add(w.price));
  }

  private static Group rounded() {
    return new Group("rounded decimals")
        .value(w -> w.price.setScale(2, RoundingMode.HALF_UP))
        .value(w -> w.price.setScale(0, RoundingMode.HALF_UP))
        .value(w -> w.price.setScale(2, RoundingMode.DOWN))
        .value(w -> w.price.setScale(2, RoundingMode.UP))
        .value(w -> w.price.setScale(2, RoundingMode.FLOOR))
        .value(w -> w.price.setScale(2, RoundingMode.CEILING))
        .value(w -> w.price.setScale(2, RoundingMode.HALF_EVEN))
        .value(w -> w.price.setScale(3, RoundingMode.HALF_DOWN))
        .value(w -> w.price.setScale(6, RoundingMode.HALF_UP));
  }

  private static Group quotients() {
    return new Group("quotients of decimals")
        .value(w -> w.price.divide(SEVEN, 2, RoundingMode.HALF_UP))
        .value(w -> w.price.divide(SEVEN, 4, RoundingMode.DOWN))
        .value(w -> w.price.divide(w.maybePrice, 3, RoundingMode.HALF_UP))
        .value(w -> w.price.divide(w.maybePrice, 0, RoundingMode.DOWN));
  }

  private static Group integers() {
    return new Group("big integers")
        .value(w -> w.big.add(THOUSAND))
        .value(w -> w.big.subtract(BigInteger.valueOf(w.large)))
        .value(w -> w.big.multiply(THOUSAND))
        .value(w -> w.big.negate())
        .value(w -> w.big.abs())
        .value(w -> w.big.signum())
        .value(w -> w.big.divide(THOUSAND))
        .value(w -> w.big.remainder(THOUSAND))
        .value(w -> w.big.mod(THOUSAND))
        .when(w -> w.big.equals(THOUSAND))
        .when(w -> w.big.compareTo(BigInteger.valueOf(w.large)) < 0);
  }
}
