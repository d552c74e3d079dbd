package dev.diglot.lambda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of two objects for each row; the constructor of the other one is not called. */
final class ChosenObjects {

  private ChosenObjects() {}

  /** What an object needs of the row, and how it is made of that. */
  private record Recipe(List<Term> leaves, ConstructedTerm.Maker maker) {

    @Nullable Object make(@Nullable Object[] values, int from) throws Throwable {
      return maker.make(Arrays.copyOfRange(values, from, from + leaves.size()));
    }
  }

  /** Whether a term is an object that is made of each row, or null. */
  static boolean possible(Term then, Term otherwise) {
    return then instanceof ConstructedTerm && isObject(otherwise)
        || otherwise instanceof ConstructedTerm && isObject(then);
  }

  private static boolean isObject(Term term) {
    return term instanceof ConstructedTerm || term instanceof JavaTerm java && java.isNull();
  }

  static ConstructedTerm chosen(Term test, Term then, Term otherwise, Class<?> type) {
    Recipe one = recipe(then);
    Recipe other = recipe(otherwise);
    List<Term> leaves = new ArrayList<>();
    leaves.add(test);
    leaves.addAll(one.leaves());
    leaves.addAll(other.leaves());
    int second = 1 + one.leaves().size();
    return new ConstructedTerm(
        type,
        leaves,
        values ->
            Boolean.TRUE.equals(values[0]) ? one.make(values, 1) : other.make(values, second));
  }

  private static Recipe recipe(Term term) {
    if (!(term instanceof ConstructedTerm object)) {
      return new Recipe(List.of(term), values -> values[0]);
    }
    List<Recipe> parts = object.parts().stream().map(ChosenObjects::recipe).toList();
    List<Term> leaves = new ArrayList<>();
    parts.forEach(part -> leaves.addAll(part.leaves()));
    return new Recipe(leaves, values -> object.maker().make(made(parts, values)));
  }

  private static @Nullable Object[] made(List<Recipe> parts, @Nullable Object[] values)
      throws Throwable {
    @Nullable Object[] made = new @Nullable Object[parts.size()];
    int from = 0;
    for (int i = 0; i < made.length; i++) {
      made[i] = parts.get(i).make(values, from);
      from += parts.get(i).leaves().size();
    }
    return made;
  }
}
