package dev.diglot.postgres.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A multirange type. Values take PostgreSQL's canonical form: every range its own, in order, those
 * that meet joined.
 *
 * @param <T> the Java type of the bounds
 * @param range the type of the ranges
 */
public record MultirangeType<T>(RangeType<T> range) implements PostgresType<Multirange<T>> {

  @Override
  public String ddlName() {
    return range.ddlName().replace("range", "multirange");
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Multirange<T>> javaType() {
    return (Class<Multirange<T>>) (Class<?>) Multirange.class;
  }

  @Override
  public boolean same(@Nullable Multirange<T> left, @Nullable Multirange<T> right) {
    if (left == null || right == null) {
      return left == right;
    }
    return write(normalise(left)).equals(write(normalise(right)));
  }

  @Override
  public Multirange<T> normalise(Multirange<T> value) {
    return Multirange.of(value.ranges().stream().map(range::normalise).toList());
  }

  @Override
  public String write(Multirange<T> value) {
    return value.ranges().stream().map(range::write).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public Multirange<T> read(String text) {
    TextScanner scanner = new TextScanner(text);
    List<Range<T>> ranges = new ArrayList<>();
    scanner.expect('{');
    while (!scanner.takes('}')) {
      ranges.add(range.read(scanner));
      scanner.takes(',');
    }
    return Multirange.of(ranges);
  }

  @Override
  public String toString() {
    return ddlName();
  }
}
