package dev.diglot.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several parts make one object, such as a record of a projection.
 *
 * @param <R> the object's type
 * @param position the first column's position, from 1
 * @param parts the parts, side by side
 * @param constructor makes the object from the parts' values
 */
public record ConstructedShape<R>(
    int position, List<ResultShape<?>> parts, Function<@Nullable Object[], R> constructor)
    implements ResultShape<R> {

  /** Copies the list. */
  public ConstructedShape {
    parts = List.copyOf(parts);
  }

  @Override
  public int width() {
    return parts.stream().mapToInt(ResultShape::width).sum();
  }
}
