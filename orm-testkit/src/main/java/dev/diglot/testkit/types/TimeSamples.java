package dev.diglot.testkit.types;

import dev.diglot.type.StandardTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Days and times; the years are those that the standard has, 1 to 9999. */
final class TimeSamples {
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final int NANOS = 1_000_000_000;
  private static final int MOST_OFFSET = 14 * 60;

  private TimeSamples() {}

  static void addTo(List<Sample<?>> all) {
    all.add(
        Samples.of(
            "date",
            StandardTypes.DATE,
            TimeSamples::date,
            LocalDate.EPOCH,
            LocalDate.of(1, 1, 1),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(9999, 12, 31)));
    all.add(
        Samples.of(
            "time(0)",
            StandardTypes.time(0),
            TimeSamples::time,
            LocalTime.MIDNIGHT,
            LocalTime.MAX));
    all.add(
        Samples.of(
            "time(6)",
            StandardTypes.time(6),
            TimeSamples::time,
            LocalTime.MIDNIGHT,
            LocalTime.NOON,
            LocalTime.MAX));
    timestamps(all);
  }

  private static void timestamps(List<Sample<?>> all) {
    for (int digits : new int[] {0, 3, 6}) {
      all.add(
          Samples.of(
              "timestamp(" + digits + ")",
              StandardTypes.timestamp(digits),
              random -> date(random).atTime(time(random)),
              LocalDateTime.of(1, 1, 1, 0, 0),
              LocalDateTime.of(2024, 3, 31, 2, 30),
              LocalDateTime.of(9999, 12, 31, 23, 59, 59, NANOS - 1)));
      all.add(
          Samples.of(
              "instant(" + digits + ")",
              StandardTypes.instant(digits),
              random -> date(random).atTime(time(random)).toInstant(ZoneOffset.UTC),
              Instant.EPOCH,
              Instant.parse("2024-03-31T01:30:00Z"),
              Instant.parse("1883-11-18T12:03:57.123456789Z")));
    }
    all.add(
        Samples.of(
            "offset date time",
            StandardTypes.offsetDateTime(6),
            random -> date(random).atTime(time(random)).atOffset(offset(random)),
            OffsetDateTime.parse("2024-10-27T02:30:00+02:00"),
            OffsetDateTime.parse("2024-10-27T02:30:00+01:00")));
  }

  private static LocalDate date(Random random) {
    long days = LAST_DAY - FIRST_DAY - 2;
    return LocalDate.ofEpochDay(FIRST_DAY + 1 + Math.floorMod(random.nextLong(), days));
  }

  private static LocalTime time(Random random) {
    return LocalTime.of(
        random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(NANOS));
  }

  private static ZoneOffset offset(Random random) {
    return ZoneOffset.ofTotalSeconds((random.nextInt(2 * MOST_OFFSET) - MOST_OFFSET) * 60);
  }
}
