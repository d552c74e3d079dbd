package dev.diglot.testkit.agreement;

import dev.diglot.testkit.agreement.Hybrid.Group;
import java.util.List;
import java.util.Objects;

/** Primitive numbers and their boxes. */
final class NumberHybrids {

  private NumberHybrids() {}

  static List<Group> groups() {
    return List.of(
        comparisons(7, 3_000_000_000L),
        arithmetic(),
        division(),
        overflowing(),
        conversions(),
        bits(),
        floating(),
        math(),
        booleans());
  }

  private static Group comparisons(int seven, long three) {
    Integer none = null;
    return new Group("comparisons of numbers")
        .when(w -> w.number > seven)
        .when(w -> w.number() == seven)
        .when(w -> w.number < three)
        .when(w -> w.large == w.number)
        .when(w -> w.large >= three)
        .when(w -> w.maybeNumber != null && w.maybeNumber > 0)
        .when(w -> w.maybeNumber == null || w.maybeNumber != w.number)
        .when(w -> Objects.equals(w.maybeNumber, w.number))
        .when(w -> Objects.equals(w.maybeNumber, none))
        .when(w -> w.maybeLarge != null && w.maybeLarge.equals(w.large))
        .when(w -> w.tiny < w.small)
        .when(w -> w.small != w.tiny)
        .when(w -> w.maybeNumber > 5)
        .when(w -> !(w.maybeNumber > 5))
        .when(w -> w.ratio > w.number)
        .when(w -> w.rate <= w.ratio)
        .when(w -> w.maybeRatio != null && w.maybeRatio == w.ratio)
        .when(w -> Integer.compare(w.number, w.low) > 0)
        .value(w -> Integer.compare(w.number, w.low))
        .when(w -> w.maybeNumber != null && w.maybeNumber.compareTo(w.low) <= 0)
        .value(w -> Long.compare(w.large, w.number))
        .value(w -> w.maybeNumber == null ? 0 : w.maybeNumber);
  }

  private static Group arithmetic() {
    return new Group("arithmetic")
        .value(w -> w.low + w.tiny)
        .value(w -> w.tiny + w.small)
        .value(w -> w.small * w.small)
        .value(w -> w.low * w.tiny - w.small)
        .value(w -> (long) w.number * w.low)
        .value(w -> w.number + 1L)
        .value(w -> (long) w.number - w.large / 4)
        .value(w -> -w.low)
        .value(w -> -(long) w.number)
        .when(w -> w.low % 2 == 0)
        .when(w -> w.low * 2 + 1 > w.small)
        .value(w -> Integer.sum(w.low, w.tiny))
        .value(w -> (w.flag ? 1 : 2) + w.low)
        .value(w -> w.name.length() + w.low);
  }

  private static Group division() {
    return new Group("division")
        .value(w -> w.number / 7)
        .value(w -> w.number % 7)
        .value(w -> w.low / w.tiny)
        .value(w -> w.number % w.tiny)
        .raising(w -> w.large / w.low)
        .value(w -> w.large % w.low)
        .when(w -> w.tiny != 0 && w.low / w.tiny > 3)
        .when(w -> w.tiny == 0 || w.number % w.tiny == 1)
        .value(w -> Math.floorMod(w.number, 5))
        .value(w -> Math.floorMod(w.low, w.tiny))
        .value(w -> Math.floorDiv(w.low, w.tiny))
        .value(w -> Math.floorDiv(w.low, -4))
        .value(w -> Math.floorMod(w.large / 2, 1000L));
  }

  private static Group overflowing() {
    return new Group("overflow")
        .raising(w -> w.number + w.low)
        .raising(w -> w.number * w.small)
        .raising(w -> w.large * w.number)
        .raising(w -> -w.number)
        .raising(w -> w.number / w.tiny)
        .raising(w -> Math.abs(w.number))
        .raising(w -> w.name.length() + w.number)
        .raising(w -> (int) w.large)
        .raising(w -> (int) w.ratio)
        .raising(w -> (long) w.ratio)
        .raising(w -> Math.addExact(w.number, w.low))
        .raising(w -> Math.toIntExact(w.large))
        .raising(w -> Math.multiplyExact(w.large, 3L));
  }

  private static Group conversions() {
    return new Group("conversions")
        .value(w -> (long) w.number)
        .value(w -> (double) w.number)
        .value(w -> (double) w.large)
        .value(w -> (float) w.large)
        .value(w -> (double) w.rate)
        .value(w -> (byte) w.number)
        .value(w -> (short) w.large)
        .value(w -> (short) w.number)
        .value(w -> (int) w.rate)
        .value(w -> w.maybeNumber == null ? 0L : w.maybeNumber.longValue())
        .value(w -> w.maybeLarge == null ? 0.0 : w.maybeLarge.doubleValue())
        .value(w -> Integer.valueOf(w.tiny).longValue())
        .raising(w -> Integer.parseInt(w.digits))
        .raising(w -> Long.parseLong(w.digits));
  }

  private static Group bits() {
    return new Group("bits")
        .value(w -> w.number & 255)
        .value(w -> w.number | w.low)
        .value(w -> w.number ^ w.low)
        .value(w -> ~w.number)
        .value(w -> ~w.large)
        .value(w -> w.number << 3)
        .value(w -> w.number >> 3)
        .value(w -> w.number >>> 3)
        .value(w -> w.large >>> 7)
        .value(w -> w.large << 33)
        .value(w -> w.number >> w.tiny)
        .value(w -> w.number >>> w.tiny)
        .value(w -> w.large >>> w.tiny)
        .value(w -> w.number << w.tiny)
        .when(w -> (w.number & 1) == 1);
  }

  private static Group floating() {
    return new Group("floating point")
        .value(w -> w.ratio + w.number)
        .value(w -> w.ratio * 0.1)
        .value(w -> w.ratio / 3)
        .value(w -> w.number / 2.0)
        .value(w -> w.rate + w.rate)
        .value(w -> w.rate / 3f)
        .value(w -> w.rate * w.ratio)
        .value(w -> -w.ratio)
        .value(w -> w.number * 0.5 + (w.flag ? 1.0 : 2.0) / 3)
        .value(w -> w.maybeRatio == null ? w.ratio : w.maybeRatio)
        .when(w -> Double.compare(w.ratio, 0.5) > 0);
  }

  private static Group math() {
    return new Group("Math")
        .value(w -> Math.abs(w.low))
        .value(w -> Math.abs(w.ratio))
        .value(w -> Math.max(w.number, w.low))
        .value(w -> Math.min(w.large, w.number))
        .value(w -> Math.max(w.ratio, w.rate))
        .value(w -> Math.floor(w.ratio))
        .value(w -> Math.ceil(w.ratio))
        .value(w -> Math.sqrt(Math.abs(w.ratio)))
        .value(w -> Math.signum(w.ratio))
        .value(w -> Integer.signum(w.number))
        .value(w -> Long.signum(w.large))
        .raising(w -> Math.round(w.ratio))
        .raising(w -> Math.round(w.rate));
  }

  private static Group booleans() {
    Boolean yes = Boolean.TRUE;
    return new Group("booleans")
        .when(w -> w.flag)
        .when(w -> !w.flag)
        .when(w -> w.maybeFlag)
        .when(w -> Boolean.TRUE.equals(w.maybeFlag))
        .when(w -> !Boolean.FALSE.equals(w.maybeFlag))
        .when(w -> w.flag == (w.number > 0))
        .when(w -> w.flag ^ (w.number > 0))
        .when(w -> Objects.equals(w.maybeFlag, yes))
        .when(w -> w.flag ? w.number > 0 : w.low > 0)
        .when(w -> w.flag && (w.number > 0 || w.maybeFlag == null))
        .when(w -> !(w.flag && w.number > 0) || !(w.maybeName == null))
        .when(Wide::named)
        .when(w -> !w.named());
  }
}
