package dev.diglot.testkit.types;

import dev.diglot.type.DataType;
import java.util.List;

/**
 * Values of a type.
 *
 * @param <J> the Java type
 * @param name what is tried, for reports
 * @param type the type
 * @param values its values, as a column gives them back
 */
record Sample<J>(String name, DataType<J> type, List<J> values) {

  Sample {
    values = values.stream().map(type::normalise).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
