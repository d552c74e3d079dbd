package dev.diglot.testkit.agreement;

import dev.diglot.testkit.agreement.Hybrid.Group;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Methods of captured values, with arguments from the row. */
final class CapturedHybrids {

  private CapturedHybrids() {}

  static List<Group> groups() {
    return List.of(
        texts("a%bcab", 'b'),
        numbers(7, 3_000_000_000L, 0.1, new BigDecimal("2.50")),
        times(LocalDate.of(2024, 2, 29), LocalDateTime.of(2024, 2, 29, 12, 0)),
        moments(Instant.parse("2024-02-29T12:00:00Z"), LocalTime.NOON, Duration.ofHours(5)));
  }

  private static Group texts(String text, char letter) {
    return new Group("captured texts")
        .when(w -> text.startsWith(w.name))
        .when(w -> text.endsWith(w.name))
        .when(w -> text.contains(w.name))
        .when(w -> text.equalsIgnoreCase(w.maybeName))
        .when(w -> text.compareTo(w.name) > 0)
        .value(w -> text.indexOf(w.name))
        .value(w -> text.lastIndexOf(w.name))
        .value(w -> text.substring(w.tiny & 3))
        .value(w -> text.substring(1, w.tiny & 7))
        .value(w -> text.charAt(w.tiny & 3))
        .value(w -> text.concat(w.name))
        .value(w -> text.repeat(w.tiny & 3))
        .value(w -> text.replace("b", w.name))
        .value(w -> w.flag ? text : w.maybeName)
        .value(w -> w.name.isEmpty() ? null : text)
        .when(w -> letter == w.letter)
        .when(w -> letter < w.letter)
        .value(w -> w.name.indexOf(letter))
        .value(w -> text + w.letter + letter);
  }

  private static Group numbers(int number, long large, double ratio, BigDecimal price) {
    return new Group("captured numbers")
        .value(w -> number - w.low)
        .value(w -> number / w.tiny)
        .value(w -> number % w.tiny)
        .value(w -> large - w.tiny)
        .value(w -> large / w.low)
        .value(w -> ratio * w.number)
        .value(w -> ratio + w.rate)
        .value(w -> number << (w.tiny & 7))
        .value(w -> number & w.number)
        .value(w -> Math.max(number, w.number))
        .value(w -> Math.floorMod(number, w.tiny))
        .value(w -> w.flag ? number : w.low)
        .value(w -> price.add(w.price))
        .value(w -> price.subtract(w.maybePrice))
        .value(w -> price.max(w.price))
        .when(w -> price.compareTo(w.price) < 0)
        .value(w -> price.remainder(w.maybePrice))
        .value(w -> BigDecimal.valueOf(w.low).multiply(price));
  }

  private static Group times(LocalDate day, LocalDateTime at) {
    return new Group("captured days")
        .when(w -> day.isBefore(w.day))
        .value(w -> day.plusDays(w.low))
        .value(w -> day.minusMonths(w.tiny))
        .value(w -> day.withDayOfMonth(1 + (w.tiny & 7)))
        .value(w -> day.atTime(w.clock))
        .value(w -> ChronoUnit.DAYS.between(day, w.day))
        .value(w -> ChronoUnit.MONTHS.between(w.day, day))
        .value(w -> day.until(w.day, ChronoUnit.YEARS))
        .value(w -> at.plusHours(w.low))
        .value(w -> at.minusYears(w.tiny))
        .value(w -> Duration.between(at, w.at).toHours())
        .value(w -> ChronoUnit.SECONDS.between(w.at, at))
        .value(w -> w.name.isEmpty() ? null : day)
        .value(w -> w.flag ? at : w.maybeAt)
        .value(w -> w.flag ? at : at.plusDays(1));
  }

  private static Group moments(Instant moment, LocalTime clock, Duration span) {
    return new Group("captured moments")
        .when(w -> moment.isAfter(w.moment))
        .value(w -> moment.plusSeconds(w.low))
        .value(w -> ChronoUnit.HOURS.between(moment, w.moment))
        .value(w -> clock.plusMinutes(w.low))
        .value(w -> clock.atDate(w.day))
        .value(w -> span.plus(w.span))
        .value(w -> span.multipliedBy(w.tiny))
        .when(w -> span.compareTo(w.span) > 0);
  }
}
