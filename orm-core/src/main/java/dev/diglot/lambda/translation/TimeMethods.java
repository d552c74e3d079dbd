package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDateTime;
import java.time.temporal.ChronoUnit;

/** The methods of dates and times; which file is of which classes. */
final class TimeMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.later(
        new ClockMethods(),
        Instant.class,
        LocalDate.class,
        LocalDateTime.class,
        LocalTime.class,
        OffsetDateTime.class,
        Year.class,
        YearMonth.class,
        ZonedDateTime.class);
    registry.later(new LocalDateMethods(), DayOfWeek.class, LocalDate.class, Month.class);
    registry.later(new LocalTimeMethods(), LocalTime.class);
    registry.later(new LocalDateTimeMethods(), ChronoLocalDateTime.class, LocalDateTime.class);
    registry.later(new InstantMethods(), Instant.class);
    registry.later(new OffsetDateTimeMethods(), OffsetDateTime.class);
    registry.later(new YearMethods(), Year.class);
    registry.later(new DurationMethods(), Duration.class);
    registry.later(
        new ChronoUnitMethods(),
        ChronoUnit.class,
        Instant.class,
        LocalDate.class,
        LocalDateTime.class,
        LocalTime.class,
        OffsetDateTime.class);
  }
}
