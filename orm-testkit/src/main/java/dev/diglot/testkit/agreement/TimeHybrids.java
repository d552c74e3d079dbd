package dev.diglot.testkit.agreement;

import dev.diglot.testkit.agreement.Hybrid.Group;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Days, times and moments. */
final class TimeHybrids {

  private TimeHybrids() {}

  static List<Group> groups() {
    return List.of(
        days(LocalDate.of(2024, 2, 29)),
        movedDays(),
        daysBetween(),
        clocks(LocalTime.of(12, 30)),
        times(LocalDateTime.of(2024, 2, 29, 12, 0)),
        movedTimes(Duration.ofMinutes(90)),
        moments(Instant.parse("2024-02-29T12:00:00.000001Z")),
        offsets(OffsetDateTime.parse("2024-02-29T12:00:00+02:00")),
        others(Duration.ofHours(36)));
  }

  private static Group days(LocalDate given) {
    return new Group("days")
        .when(w -> w.day.isBefore(given))
        .when(w -> w.day.isAfter(w.at.toLocalDate()))
        .when(w -> w.day.isEqual(given))
        .when(w -> w.day.equals(w.maybeDay))
        .when(w -> w.maybeDay != null && w.maybeDay.compareTo(w.day) <= 0)
        .value(w -> w.day.getYear())
        .value(w -> w.day.getMonthValue())
        .value(w -> w.day.getMonth())
        .when(w -> w.day.getMonth() == Month.FEBRUARY)
        .value(w -> w.day.getDayOfMonth())
        .value(w -> w.day.getDayOfYear())
        .value(w -> w.day.getDayOfWeek())
        .value(w -> w.day.getDayOfWeek().getValue())
        .when(w -> w.day.getDayOfWeek() == DayOfWeek.SUNDAY)
        .when(w -> w.day.isLeapYear())
        .value(w -> w.day.lengthOfMonth())
        .value(w -> w.day.lengthOfYear())
        .value(w -> w.day.toEpochDay())
        .value(w -> w.day.toString());
  }

  private static Group movedDays() {
    return new Group("moved days")
        .value(w -> w.day.plusDays(1))
        .value(w -> w.day.plusDays(w.low))
        .value(w -> w.day.minusDays(w.tiny))
        .value(w -> w.day.plusWeeks(3))
        .value(w -> w.day.plusMonths(1))
        .value(w -> w.day.minusMonths(w.tiny))
        .value(w -> w.day.plusYears(1))
        .value(w -> w.day.minusYears(w.tiny))
        .value(w -> w.day.withDayOfMonth(1))
        .value(w -> w.day.withMonth(2))
        .value(w -> w.day.withYear(2023))
        .value(w -> w.day.withDayOfYear(60))
        .value(w -> LocalDate.of(2000 + w.tiny, 3, 1))
        .value(w -> LocalDate.ofEpochDay(w.low))
        .value(w -> w.day.atStartOfDay())
        .value(w -> w.day.atTime(w.clock))
        .when(w -> w.day.plusDays(30).isAfter(w.at.toLocalDate()));
  }

  private static Group daysBetween() {
    return new Group("days between")
        .value(w -> ChronoUnit.DAYS.between(w.day, w.maybeDay))
        .value(w -> ChronoUnit.WEEKS.between(w.day, w.maybeDay))
        .value(w -> ChronoUnit.MONTHS.between(w.day, w.maybeDay))
        .value(w -> ChronoUnit.YEARS.between(w.day, w.maybeDay))
        .value(w -> w.day.until(w.at.toLocalDate(), ChronoUnit.DAYS))
        .value(w -> ChronoUnit.SECONDS.between(w.at, w.maybeAt))
        .value(w -> ChronoUnit.HOURS.between(w.at, w.maybeAt))
        .value(w -> ChronoUnit.DAYS.between(w.at, w.maybeAt))
        .value(w -> ChronoUnit.MINUTES.between(w.moment, w.maybeMoment))
        .value(w -> Duration.between(w.moment, w.maybeMoment).toMinutes())
        .value(w -> Duration.between(w.at, w.maybeAt).toMillis())
        .value(w -> Duration.between(w.at, w.maybeAt).getSeconds())
        .when(w -> w.maybeAt != null && Duration.between(w.at, w.maybeAt).isNegative());
  }

  private static Group clocks(LocalTime given) {
    return new Group("times of day")
        .when(w -> w.clock.isBefore(given))
        .when(w -> w.clock.equals(given))
        .value(w -> w.clock.getHour())
        .value(w -> w.clock.getMinute())
        .value(w -> w.clock.getSecond())
        .value(w -> w.clock.getNano())
        .value(w -> w.clock.plusHours(5))
        .value(w -> w.clock.minusMinutes(w.low))
        .value(w -> w.clock.plusSeconds(w.low))
        .value(w -> w.clock.truncatedTo(ChronoUnit.HOURS))
        .value(w -> w.clock.truncatedTo(ChronoUnit.SECONDS))
        .value(w -> w.clock.toSecondOfDay())
        .value(w -> w.clock.atDate(w.day));
  }

  private static Group times(LocalDateTime given) {
    return new Group("dates and times")
        .when(w -> w.at.isBefore(given))
        .when(w -> !w.at.isAfter(given))
        .when(w -> Objects.equals(w.at, w.maybeAt))
        .when(w -> w.maybeAt != null && w.at.compareTo(w.maybeAt) < 0)
        .value(w -> w.at.getYear())
        .value(w -> w.at.getHour())
        .value(w -> w.at.getSecond())
        .value(w -> w.at.getNano())
        .value(w -> w.at.getDayOfWeek())
        .value(w -> w.at.toLocalDate())
        .value(w -> w.at.toLocalTime())
        .value(w -> w.at.truncatedTo(ChronoUnit.DAYS))
        .value(w -> w.at.truncatedTo(ChronoUnit.MINUTES))
        .value(w -> w.at.truncatedTo(ChronoUnit.MILLIS))
        .value(w -> LocalDateTime.of(w.day, w.clock))
        .value(w -> w.at.toInstant(ZoneOffset.UTC));
  }

  private static Group movedTimes(Duration given) {
    return new Group("moved times")
        .value(w -> w.at.plusYears(1))
        .value(w -> w.at.plusMonths(w.tiny))
        .value(w -> w.at.plusDays(w.low))
        .value(w -> w.at.minusHours(w.low))
        .value(w -> w.at.plusMinutes(w.low))
        .value(w -> w.at.plusSeconds(w.number))
        .value(w -> w.at.plus(given))
        .value(w -> w.at.minus(given))
        .value(w -> w.moment.plusSeconds(w.low))
        .value(w -> w.moment.plusMillis(w.low))
        .value(w -> w.moment.minus(given))
        .value(w -> w.clock.plus(given));
  }

  private static Group moments(Instant given) {
    return new Group("moments")
        .when(w -> w.moment.isBefore(given))
        .when(w -> w.moment.isAfter(given))
        .when(w -> w.moment.equals(w.maybeMoment))
        .value(w -> w.moment.getEpochSecond())
        .value(w -> w.moment.toEpochMilli())
        .value(w -> w.moment.truncatedTo(ChronoUnit.HOURS))
        .value(w -> w.moment.atOffset(ZoneOffset.UTC));
  }

  private static Group offsets(OffsetDateTime given) {
    return new Group("moments with offset")
        .when(w -> w.seen.isBefore(given))
        .when(w -> w.seen.isEqual(given))
        .value(w -> w.seen.getYear())
        .value(w -> w.seen.getHour())
        .value(w -> w.seen.plusMonths(1))
        .value(w -> w.seen.minusDays(w.low))
        .value(w -> w.seen.toLocalDate())
        .value(w -> w.seen.toLocalDateTime())
        .value(w -> w.seen.toInstant())
        .when(w -> w.seen.toInstant().isBefore(w.moment));
  }

  private static Group others(Duration given) {
    Year year = Year.of(2000);
    return new Group("years and durations")
        .value(w -> w.vintage.getValue())
        .when(w -> w.vintage.isBefore(year))
        .when(w -> w.vintage.isLeap())
        .value(w -> w.vintage.plusYears(w.tiny))
        .when(w -> w.span.compareTo(given) > 0)
        .when(w -> w.span.isNegative())
        .when(w -> w.span.isZero())
        .value(w -> w.span.toNanos())
        .value(w -> w.span.toMillis())
        .value(w -> w.span.getSeconds())
        .value(w -> w.span.toMinutes())
        .value(w -> w.span.toHours())
        .value(w -> w.span.toDays())
        .value(w -> w.span.negated())
        .value(w -> w.span.plus(given))
        .value(w -> w.span.plusMinutes(w.low))
        .value(w -> Duration.ofMinutes(w.low));
  }
}
