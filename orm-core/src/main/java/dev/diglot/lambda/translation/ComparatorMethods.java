package dev.diglot.lambda.translation;

import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.util.Comparator;

/** {@link Comparator}: the natural order and its reverse are known before the code runs. */
final class ComparatorMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Comparator.class, "naturalOrder")
        .always(call -> JavaTerm.constant(Comparator.naturalOrder(), Comparator.class));
    registry
        .method(Comparator.class, "reverseOrder")
        .always(call -> JavaTerm.constant(Comparator.reverseOrder(), Comparator.class));
  }
}
