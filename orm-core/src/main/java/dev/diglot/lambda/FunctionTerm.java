package dev.diglot.lambda;

import dev.diglot.mapping.Computation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lambda or method reference inside the translated code.
 *
 * @param type its functional interface
 * @param body gives what it returns
 * @param computation makes the function as an object of Java, or null when it captures the row
 */
public record FunctionTerm(Class<?> type, Body body, @Nullable Computation computation)
    implements Term {

  /** What a function returns. */
  @FunctionalInterface
  public interface Body {

    /**
     * Applies the function.
     *
     * @param arguments what it is applied to
     * @return what it returns
     */
    Term apply(List<Term> arguments);
  }
}
