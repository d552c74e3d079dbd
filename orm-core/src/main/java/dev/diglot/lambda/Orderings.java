package dev.diglot.lambda;

import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
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
  private static @Nullable Boolean descending(Term comparator) {
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
    return comparator.get(0) instanceof OrderTerm order
        ? byKeys(rows, order.keys())
        : List.of(item(rows.element(), descending(comparator.get(0), rows.element())));
  }

  /** Whether a comparator is {@code compareTo} called the other way round. */
  private boolean descending(Term comparator, Term element) {
    Boolean known = descending(comparator);
    if (known != null) {
      return known;
    }
    ValueTerm left = marker(element);
    ValueTerm right = marker(element);
    if (comparator instanceof FunctionTerm function) {
      Term compared = function.body().apply(List.of(left, right));
      if (compared.equals(compareTo(left, right))) {
        return false;
      }
      if (compared.equals(compareTo(right, left))) {
        return true;
      }
    }
    throw unknown();
  }

  /** Stands for an element in a function, so that what the function does with it can be seen. */
  static ValueTerm marker(Term element) {
    Node place = new PathNode(Origin.of(Object.class), "", List.of("value"));
    return ValueTerm.present(place, element.type());
  }

  private List<OrderItem> byKeys(RowsTerm rows, List<OrderTerm.Key> keys) {
    List<OrderItem> items = new ArrayList<>();
    for (OrderTerm.Key key : keys) {
      Term compared = Rows.applied(translating, key.function(), rows.element());
      items.add(item(compared, key.descending()));
    }
    return items;
  }

  private RuntimeException unknown() {
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
    if (value instanceof ValueTerm && compareTo(value, value) instanceof ComparedTerm both) {
      return both.left();
    }
    throw translating.refused(
        "the order of " + Words.of(value),
        "the database has no such order",
        "Sort by a number, text or date: sorted(Comparator.comparing(Item::price))");
  }

  private @Nullable Term compareTo(Term left, Term right) {
    for (Method method : Types.boxed(left.type()).getMethods()) {
      if (method.getName().equals("compareTo") && !method.isBridge()) {
        return new Calls(translating)
            .call(MethodName.of(method), Invocation.Kind.VIRTUAL, List.of(left, right));
      }
    }
    return null;
  }
}
