package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Randomness, which has no place in a query, and the system's time, which is the database's. */
final class RandomMethods implements MethodTranslations {
  private static final String REASON = "each call gives another value, in Java and in the database";
  private static final String INSTEAD = "Compute the value before the query";

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.overloads(Random.class, "<init>").neverTranslated(REASON, INSTEAD);
    registry.overloads(SecureRandom.class, "<init>").neverTranslated(REASON, INSTEAD);
    registry.overloads(SplittableRandom.class, "<init>").neverTranslated(REASON, INSTEAD);
    registry.method(ThreadLocalRandom.class, "current").neverTranslated(REASON, INSTEAD);
    registry.method(System.class, "nanoTime").neverTranslated(REASON, INSTEAD);
    registry
        .method(System.class, "currentTimeMillis")
        .always(call -> call.clock(long.class, Clock::millis));
  }
}
