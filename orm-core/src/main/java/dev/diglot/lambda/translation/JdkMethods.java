package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.util.List;

/** The methods of the JDK that are translated. */
public final class JdkMethods implements MethodTranslations {
  private static final List<MethodTranslations> ALL =
      List.of(
          new ObjectMethods(),
          new OptionalMethods(),
          new PredicateMethods(),
          new ComparatorMethods(),
          new RandomMethods(),
          new ClockMethods(),
          new StringMethods(),
          new StringParts(),
          new CharacterMethods(),
          new BooleanMethods(),
          new BoxMethods(),
          new MathMethods(),
          new BigDecimalMethods(),
          new BigDecimalRounding(),
          new BigIntegerMethods(),
          new EnumMethods(),
          new UuidMethods(),
          new LocalDateMethods(),
          new LocalTimeMethods(),
          new LocalDateTimeMethods(),
          new InstantMethods(),
          new OffsetDateTimeMethods(),
          new YearMethods(),
          new DurationMethods(),
          new ChronoUnitMethods());

  /** Creates the translations. */
  public JdkMethods() {}

  @Override
  public void contribute(TranslationRegistry registry) {
    ALL.forEach(each -> each.contribute(registry));
  }
}
