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
    registry.later(new ObjectMethods(), Object.class);
    registry.later(new ObjectsMethods(), Objects.class);
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
    registry.later(
        new NumberMethods(),
        BigDecimal.class,
        BigInteger.class,
        Byte.class,
        Double.class,
        Float.class,
        Integer.class,
        Long.class,
        Math.class,
        Random.class,
        SecureRandom.class,
        Short.class,
        SplittableRandom.class,
        System.class,
        ThreadLocalRandom.class);
    registry.later(
        new TimeMethods(),
        ChronoLocalDateTime.class,
        ChronoUnit.class,
        DayOfWeek.class,
        Duration.class,
        Instant.class,
        LocalDate.class,
        LocalDateTime.class,
        LocalTime.class,
        Month.class,
        OffsetDateTime.class,
        Year.class,
        YearMonth.class,
        ZonedDateTime.class);
  }
}
