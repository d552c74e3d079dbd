package dev.diglot.lambda;

import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparators, and the order of rows that they say. */
final class Orderings {
  private final Translating translating;

  Orderings(Translating translating) {
    this.translating = translating;
  }

  /** The keys that a call of {@link Comparator} makes, or null when it compares otherwise. */
  static @Nullable List<OrderTerm.Key> keys(MethodName method, List<Term> arguments) {
    if (method.owner() != Comparator.class) {
      return null;
    }
    return switch (method.name()) {
      case "comparing", "comparingInt", "comparingLong", "comparingDouble" -> by(arguments);
      case "reversed" -> arguments.get(0) instanceof OrderTerm order ? order.reversed() : null;
      case "thenComparing", "thenComparingInt", "thenComparingLong", "thenComparingDouble" ->
          then(arguments);
      default -> null;
    };
  }

  private static @Nullable List<OrderTerm.Key> then(List<Term> arguments) {
    List<Term> others = arguments.subList(1, arguments.size());
    List<OrderTerm.Key> second =
        others.get(0) instanceof OrderTerm order ? order.keys() : by(others);
    return second != null && arguments.get(0) instanceof OrderTerm first
        ? first.then(second)
        : null;
  }

  /** A function, and how what it gives is compared. */
  private static @Nullable List<OrderTerm.Key> by(List<Term> arguments) {
    Boolean descending = arguments.size() == 1 ? Boolean.FALSE : descending(arguments.get(1));
    return descending != null
            && arguments.get(0) instanceof FunctionTerm function
            && function.type() != Comparator.class
        ? List.of(new OrderTerm.Key(function, descending))
        : null;
  }

  /** Whether a comparator is that of the natural order reversed, or null when it is neither. */
  static @Nullable Boolean descending(Term comparator) {
    if (comparator instanceof JavaTerm java && java.isConstant()) {
      Object known = java.constant();
      if (known == Comparator.naturalOrder() || known == Comparator.reverseOrder()) {
        return known == Comparator.reverseOrder();
      }
    }
    return null;
  }

  /** The keys of a sort by their natural order, or by a comparator. */
  List<OrderItem> items(RowsTerm rows, List<Term> comparator) {
    if (comparator.isEmpty()) {
      return List.of(item(rows.element(), false));
    }
    if (comparator.get(0) instanceof OrderTerm order) {
      return byKeys(rows, order.keys());
    }
    Boolean descending = descending(comparator.get(0));
    if (descending == null) {
      throw unknown();
    }
    return List.of(item(rows.element(), descending));
  }

  List<OrderItem> byKeys(RowsTerm rows, List<OrderTerm.Key> keys) {
    List<OrderItem> items = new ArrayList<>();
    for (OrderTerm.Key key : keys) {
      Term compared = Rows.applied(translating, key.function(), rows.element());
      items.add(item(compared, key.descending()));
    }
    return items;
  }

  RuntimeException unknown() {
    return translating.refused(
        "a comparator",
        "what it compares is not known before the code runs",
        "Write Comparator.naturalOrder(), or Comparator.comparing(Order::total) and the like");
  }

  private OrderItem item(Term compared, boolean descending) {
    return new OrderItem(key(compared), descending, OrderItem.Nulls.DEFAULT);
  }

  /** What the database has to compare so that the order is that of {@code compareTo}. */
  private Node key(Term value) {
    if (value instanceof ValueTerm) {
      for (Method method : Types.boxed(value.type()).getMethods()) {
        if (method.getName().equals("compareTo") && !method.isBridge()) {
          return compared(method, value);
        }
      }
    }
    throw translating.refused(
        "the order of " + Words.of(value),
        "the database has no such order",
        "Sort by a number, text or date: sorted(Comparator.comparing(Item::price))");
  }

  private Node compared(Method method, Term value) {
    MethodName name = MethodName.of(method);
    Term compared =
        new Calls(translating).call(name, Invocation.Kind.VIRTUAL, List.of(value, value));
    if (compared instanceof ComparedTerm both) {
      return both.left();
    }
    throw unknown();
  }
}
