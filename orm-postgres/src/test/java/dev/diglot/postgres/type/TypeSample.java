package dev.diglot.postgres.type;

import dev.diglot.type.DataType;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** A type, values that are always tried, and random ones. */
record TypeSample<J>(DataType<J> type, Arbitrary<J> values, List<J> edges) {

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <J> TypeSample<J> of(DataType<J> type, Arbitrary<J> values, J... edges) {
    return new TypeSample<>(type, values, List.of(edges));
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
