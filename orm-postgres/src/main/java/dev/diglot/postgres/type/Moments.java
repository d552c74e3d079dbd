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
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

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

  /** {@code date}. */
  static final TextForm<LocalDate> DATE =
      new Endless<>(
          LocalDate.MIN, LocalDate.MAX, value -> DAY.format(value) + era(value), Moments::day);

  /** {@code time}. */
  static final TextForm<LocalTime> TIME_OF_DAY = new TextForms.Form<>(TIME::format, Moments::time);

  /** {@code timestamp}. */
  static final TextForm<LocalDateTime> TIMESTAMP =
      new Endless<>(
          LocalDateTime.MIN,
          LocalDateTime.MAX,
          value -> written(value) + era(value.toLocalDate()),
          Moments::dayAndTime);

  /** {@code timestamp with time zone} as a moment. */
  static final TextForm<Instant> INSTANT =
      new Endless<>(
          Instant.MIN,
          Instant.MAX,
          value -> zoned(value.atOffset(ZoneOffset.UTC)),
          text -> moment(text).toInstant());

  /** {@code timestamp with time zone}, in UTC. */
  static final TextForm<OffsetDateTime> OFFSET_DATE_TIME =
      new Endless<>(
          OffsetDateTime.MIN,
          OffsetDateTime.MAX,
          value -> zoned(value.withOffsetSameInstant(ZoneOffset.UTC)),
          Moments::moment);

  private Moments() {}

  /**
   * Values of which the first and the last stand for the infinities.
   *
   * @param earliest the first value
   * @param latest the last value
   * @param writing writes what lies between
   * @param reading reads what lies between
   */
  private record Endless<J>(
      J earliest, J latest, Function<J, String> writing, Function<String, J> reading)
      implements TextForm<J> {

    @Override
    public String write(J value) {
      if (value.equals(latest)) {
        return LATEST;
      }
      return value.equals(earliest) ? EARLIEST : writing.apply(value);
    }

    @Override
    public J read(String text) {
      return switch (text) {
        case LATEST -> latest;
        case EARLIEST -> earliest;
        default -> reading.apply(text);
      };
    }
  }

  /** PostgreSQL's end of a day is the last time that Java has. */
  private static LocalTime time(String text) {
    return text.startsWith("24:00") ? LocalTime.MAX : LocalTime.parse(text);
  }

  private static String written(TemporalAccessor value) {
    return DAY.format(value) + " " + TIME.format(value);
  }

  private static String zoned(OffsetDateTime utc) {
    return written(utc) + "+00" + era(utc.toLocalDate());
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
