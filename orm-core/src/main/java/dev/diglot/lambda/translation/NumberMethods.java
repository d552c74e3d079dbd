package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** The methods of numbers; which file is of which classes. */
final class NumberMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
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
}
