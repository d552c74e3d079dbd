package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods of an entity's collections and of streams over them: correlated subqueries. */
final class Rows {
  private final Translating translating;

  Rows(Translating translating) {
    this.translating = translating;
  }

  Term call(RowsTerm collection, MethodName method, List<Term> arguments) {
    RowsTerm rows = collection.fresh();
    return switch (method.name()) {
      case "stream", "parallelStream", "sequential", "parallel", "unordered", "onClose" ->
          rows.as(stream(rows));
      case "values" -> rows.as(List.class);
      case "boxed" -> rows.as(Stream.class);
      case "isEmpty" -> truth(Negations.not(exists(rows)));
      case "anyMatch" -> truth(exists(rows.where(condition(arguments.get(0), rows))));
      case "noneMatch" ->
          truth(Negations.not(exists(rows.where(condition(arguments.get(0), rows)))));
      case "allMatch" ->
          truth(
              Negations.not(exists(rows.where(Negations.not(condition(arguments.get(0), rows))))));
      case "contains" -> truth(exists(rows.where(holds(rows, arguments.get(0)))));
      case "filter" -> rows.where(condition(arguments.get(0), rows));
      case "map", "mapToObj" -> mapped(rows, arguments.get(0), Stream.class);
      case "mapToInt" -> mapped(rows, arguments.get(0), IntStream.class);
      case "mapToLong" -> mapped(rows, arguments.get(0), LongStream.class);
      case "mapToDouble" -> mapped(rows, arguments.get(0), DoubleStream.class);
      case "asLongStream" -> converted(rows, long.class, LongStream.class);
      case "asDoubleStream" -> converted(rows, double.class, DoubleStream.class);
      case "flatMap" -> flat(rows, arguments.get(0));
      case "distinct" -> rows.once();
      case "sorted" -> rows.orderedBy(new Orderings(translating).items(rows, arguments));
      case "findFirst", "findAny" -> new OptionalTerm(rows.element(), rows, optional(rows));
      default -> new Aggregates(translating).call(rows, method, arguments);
    };
  }

  /** The type of the stream over rows: that of numbers for what was mapped to numbers. */
  private static Class<?> stream(RowsTerm rows) {
    return rows.type().getName().startsWith("java.util.stream") ? rows.type() : Stream.class;
  }

  static Class<?> optional(RowsTerm rows) {
    if (rows.type() == IntStream.class) {
      return OptionalInt.class;
    }
    if (rows.type() == LongStream.class) {
      return OptionalLong.class;
    }
    return rows.type() == DoubleStream.class ? OptionalDouble.class : Optional.class;
  }

  private static Term truth(Node node) {
    return ValueTerm.of(node, boolean.class);
  }

  static Node exists(RowsTerm rows) {
    return new ExistsNode(rows.select(new LiteralNode(1, StandardTypes.INTEGER)));
  }

  private Node condition(Term predicate, RowsTerm rows) {
    return new Nodes(translating).condition(apply(predicate, rows.element()));
  }

  private Node holds(RowsTerm rows, Term value) {
    return new Equality(translating).equal(rows.element(), value);
  }

  private Term apply(Term function, Term element) {
    return applied(translating, function, element);
  }

  static Term applied(Translating translating, Term function, Term... arguments) {
    if (function instanceof FunctionTerm known) {
      return known.body().apply(List.of(arguments));
    }
    throw translating.refused(
        "a function that is given as a variable",
        "what it does is not known before the code runs",
        "Write it as a lambda or method reference in the call");
  }

  private RowsTerm mapped(RowsTerm rows, Term function, Class<?> stream) {
    requireAll(rows, "map");
    Term element = apply(function, rows.element());
    Class<?> number = number(stream);
    return number == null
        ? rows.giving(element, stream)
        : rows.giving(new Calculations(translating).adapted(element, number), stream);
  }

  private static @Nullable Class<?> number(Class<?> stream) {
    if (stream == IntStream.class) {
      return int.class;
    }
    if (stream == LongStream.class) {
      return long.class;
    }
    return stream == DoubleStream.class ? double.class : null;
  }

  private void requireAll(RowsTerm rows, String method) {
    if (rows.distinct()) {
      throw translating.refused(
          method + " after distinct", "equal elements would come once only", "Write distinct last");
    }
  }

  private RowsTerm converted(RowsTerm rows, Class<?> type, Class<?> stream) {
    requireAll(rows, "a conversion");
    Class<?> from = Types.unboxed(rows.element().type());
    return rows.giving(
        new Calculations(translating).conversion(rows.element(), from, type), stream);
  }

  private RowsTerm flat(RowsTerm rows, Term function) {
    requireAll(rows, "flatMap");
    if (apply(function, rows.element()) instanceof RowsTerm inner
        && inner.joins().isEmpty()
        && inner.order().isEmpty()
        && !inner.distinct()) {
      return Flattening.flat(rows, inner);
    }
    throw translating.refused(
        "flatMap",
        "the function gives no collection of an entity",
        "Give element.children().stream()");
  }
}
