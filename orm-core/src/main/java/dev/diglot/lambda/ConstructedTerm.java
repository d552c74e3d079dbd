package dev.diglot.lambda;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that Java makes from values of the row: what a projection returns.
 *
 * @param type its class
 * @param parts the arguments of its constructor
 * @param maker makes the object
 */
public record ConstructedTerm(Class<?> type, List<Term> parts, Maker maker) implements Term {

  /** Copies the list. */
  public ConstructedTerm {
    parts = List.copyOf(parts);
  }

  /** Makes an object of its parts. */
  @FunctionalInterface
  public interface Maker {

    /**
     * Makes an object.
     *
     * @param parts the values of its parts, in their order
     * @return the object, or null
     * @throws Throwable what the constructor throws
     */
    @Nullable Object make(@Nullable Object[] parts) throws Throwable;

    /**
     * What makes the same object of values side by side, when none has to be converted.
     *
     * @return a handle with one parameter for each part, or null when there is none
     */
    default @Nullable MethodHandle exact() {
      return null;
    }
  }
}
