package dev.diglot.testkit.query;

import dev.diglot.sql.tree.Node;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression in both languages.
 *
 * @param node as a tree
 * @param java as Java; throws {@link NullPointerException} where Java would
 * @param <V> the value
 */
record Formula<V>(Node node, Function<Fact, @Nullable V> java) {

  /** The value where it is dereferenced. */
  V present(Fact fact) {
    V value = java.apply(fact);
    if (value == null) {
      throw new NullPointerException("Java would dereference null");
    }
    return value;
  }
}
