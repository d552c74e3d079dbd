package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;

/** {@link Object}: what every lambda's calls are looked for in. */
final class ObjectMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Object.class, "equals", Object.class)
        .is(call -> call.value(call.equality(dereferenced(call.receiver()), call.argument(0))));
    registry
        .method(Object.class, "toString")
        .refused(
            "databases write the value in their own way",
            "Select the value and make a text of it in Java");
    registry
        .method(Object.class, "hashCode")
        .refused("no database computes Java's hash codes", "Compare the values themselves");
  }

  static Term dereferenced(Term term) {
    return term instanceof ValueTerm value ? value.dereferenced() : term;
  }
}
