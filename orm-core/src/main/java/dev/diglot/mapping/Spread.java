package dev.diglot.mapping;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of several values as one of an array, which compiled code calls with the values
 * themselves.
 *
 * @param <R> what is made
 * @param kind the interface of the function: its only method is {@code apply}, of references only
 * @param function the function
 * @param ofArray calls it with the elements of an array
 */
public record Spread<R>(Class<?> kind, Object function, Function<@Nullable Object[], R> ofArray)
    implements Function<@Nullable Object[], R> {

  @Override
  public R apply(@Nullable Object[] values) {
    return ofArray.apply(values);
  }
}
