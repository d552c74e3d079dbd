package dev.diglot.query;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several parts make one object, such as a record of a projection.
 *
 * @param <R> the object's type
 * @param position the first column's position, from 1
 * @param parts the parts, side by side
 * @param constructor makes the object from the parts' values
 * @param exact gives what does the same of values that need no conversion, or null when there is
 *     none
 * @param prepared keeps what reads the parts
 */
public record ConstructedShape<R>(
    int position,
    List<ResultShape<?>> parts,
    Function<@Nullable Object[], R> constructor,
    Supplier<@Nullable MethodHandle> exact,
    Prepared prepared)
    implements ResultShape<R> {

  /** Copies the list. */
  public ConstructedShape {
    parts = List.copyOf(parts);
  }

  /**
   * A shape of which nothing is prepared yet.
   *
   * @param position the first column's position, from 1
   * @param parts the parts, side by side
   * @param constructor makes the object from the parts' values
   */
  public ConstructedShape(
      int position, List<ResultShape<?>> parts, Function<@Nullable Object[], R> constructor) {
    this(position, parts, constructor, () -> null, new Prepared());
  }

  /** The same parts as another object. */
  <S> ConstructedShape<S> making(Function<@Nullable Object[], S> other) {
    return new ConstructedShape<>(position, parts, other, () -> null, prepared);
  }

  @Override
  public int width() {
    return parts.stream().mapToInt(ResultShape::width).sum();
  }
}
