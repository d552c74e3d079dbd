package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.SecureRandom;
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
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The methods of the JDK that are translated; which file is of which classes. */
public final class JdkMethods implements MethodTranslations {

  /** Creates the translations. */
  public JdkMethods() {}

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.later(new ObjectMethods(), Object.class, Objects.class);
    registry.later(
        new OptionalMethods(),
        Optional.class,
        OptionalDouble.class,
        OptionalInt.class,
        OptionalLong.class);
    registry.later(new PredicateMethods(), Function.class, Predicate.class, UnaryOperator.class);
    registry.later(new ComparatorMethods(), Comparator.class);
    registry.later(new StringMethods(), String.class);
    registry.later(new StringParts(), String.class);
    registry.later(new CharacterMethods(), Character.class);
    registry.later(new BooleanMethods(), Boolean.class);
    registry.later(new EnumMethods(), Enum.class);
    registry.later(new UuidMethods(), UUID.class);
    numbers(registry);
    times(registry);
  }

  private static void numbers(TranslationRegistry registry) {
    registry.later(
        new RandomMethods(),
        Random.class,
        SecureRandom.class,
        SplittableRandom.class,
        System.class,
        ThreadLocalRandom.class);
    registry.later(
        new BoxMethods(),
        Byte.class,
        Double.class,
        Float.class,
        Integer.class,
        Long.class,
        Short.class);
    registry.later(new MathMethods(), Math.class);
    registry.later(new BigDecimalMethods(), BigDecimal.class);
    registry.later(new BigDecimalRounding(), BigDecimal.class);
    registry.later(new BigIntegerMethods(), BigInteger.class);
  }

  private static void times(TranslationRegistry registry) {
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
