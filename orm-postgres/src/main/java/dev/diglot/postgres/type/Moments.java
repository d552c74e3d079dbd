package dev.diglot.postgres.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;

/**
 * Days and times as PostgreSQL writes them in its ISO style: years before Christ end in {@code BC},
 * the first and last values of the Java types are the infinities.
 */
final class Moments {
  private static final String LATEST = "infinity";
  private static final String EARLIEST = "-infinity";
  private static final String BEFORE_CHRIST = " BC";

  /** Unlike ISO 8601 no sign before years of five digits; the year is that of the era. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NEVER)
          .appendPattern("-MM-dd")
          .toFormatter();

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter();

  private Moments() {}

  /** {@code date}. */
  enum OfDate implements TextForm<LocalDate> {
    INSTANCE;

    @Override
    public String write(LocalDate value) {
      if (value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN)) {
        return value.equals(LocalDate.MAX) ? LATEST : EARLIEST;
      }
      return DAY.format(value) + era(value);
    }

    @Override
    public LocalDate read(String text) {
      return switch (text) {
        case LATEST -> LocalDate.MAX;
        case EARLIEST -> LocalDate.MIN;
        default -> day(text);
      };
    }
  }

  /** {@code time}. */
  enum OfTime implements TextForm<LocalTime> {
    INSTANCE;

    @Override
    public String write(LocalTime value) {
      return TIME.format(value);
    }

    @Override
    public LocalTime read(String text) {
      return text.startsWith("24:00") ? LocalTime.MAX : LocalTime.parse(text);
    }
  }

  /** {@code timestamp}. */
  enum OfTimestamp implements TextForm<LocalDateTime> {
    INSTANCE;

    @Override
    public String write(LocalDateTime value) {
      if (value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN)) {
        return value.equals(LocalDateTime.MAX) ? LATEST : EARLIEST;
      }
      return DAY.format(value) + " " + TIME.format(value) + era(value.toLocalDate());
    }

    @Override
    public LocalDateTime read(String text) {
      return switch (text) {
        case LATEST -> LocalDateTime.MAX;
        case EARLIEST -> LocalDateTime.MIN;
        default -> dayAndTime(text);
      };
    }
  }

  /** {@code timestamp with time zone} as a moment. */
  enum OfInstant implements TextForm<Instant> {
    INSTANCE;

    @Override
    public String write(Instant value) {
      if (value.equals(Instant.MAX) || value.equals(Instant.MIN)) {
        return value.equals(Instant.MAX) ? LATEST : EARLIEST;
      }
      return zoned(value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Instant read(String text) {
      return switch (text) {
        case LATEST -> Instant.MAX;
        case EARLIEST -> Instant.MIN;
        default -> moment(text).toInstant();
      };
    }
  }

  /** {@code timestamp with time zone}, in UTC. */
  enum OfOffsetDateTime implements TextForm<OffsetDateTime> {
    INSTANCE;

    @Override
    public String write(OffsetDateTime value) {
      if (value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)) {
        return value.equals(OffsetDateTime.MAX) ? LATEST : EARLIEST;
      }
      return zoned(value.withOffsetSameInstant(ZoneOffset.UTC));
    }

    @Override
    public OffsetDateTime read(String text) {
      return switch (text) {
        case LATEST -> OffsetDateTime.MAX;
        case EARLIEST -> OffsetDateTime.MIN;
        default -> moment(text);
      };
    }
  }

  private static String zoned(OffsetDateTime utc) {
    return DAY.format(utc) + " " + TIME.format(utc) + "+00" + era(utc.toLocalDate());
  }

  private static OffsetDateTime moment(String text) {
    boolean before = text.endsWith(BEFORE_CHRIST);
    String bare = before ? text.substring(0, text.length() - BEFORE_CHRIST.length()) : text;
    int sign = Math.max(bare.lastIndexOf('+'), bare.lastIndexOf('-'));
    LocalDateTime local = dayAndTime(bare.substring(0, sign) + (before ? BEFORE_CHRIST : ""));
    return local
        .atOffset(ZoneOffset.of(bare.substring(sign)))
        .withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime dayAndTime(String text) {
    String era = text.endsWith(BEFORE_CHRIST) ? BEFORE_CHRIST : "";
    int blank = text.indexOf(' ');
    LocalTime time = LocalTime.parse(text.substring(blank + 1, text.length() - era.length()));
    return day(text.substring(0, blank) + era).atTime(time);
  }

  private static LocalDate day(String text) {
    int month = text.indexOf('-');
    int year = Integer.parseInt(text.substring(0, month));
    boolean before = text.endsWith(BEFORE_CHRIST);
    return LocalDate.of(
        before ? 1 - year : year,
        Integer.parseInt(text.substring(month + 1, month + 3)),
        Integer.parseInt(text.substring(month + 4, month + 6)));
  }

  private static String era(LocalDate value) {
    return value.getYear() <= 0 ? BEFORE_CHRIST : "";
  }
}
