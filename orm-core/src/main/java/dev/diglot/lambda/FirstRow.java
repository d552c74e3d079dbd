package dev.diglot.lambda;

import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;

/** The methods of an {@code Optional} that is the first row of a collection. */
final class FirstRow {
  private final Translating translating;

  FirstRow(Translating translating) {
    this.translating = translating;
  }

  Term call(OptionalTerm optional, RowsTerm rows, MethodName method, List<Term> arguments) {
    return switch (method.name()) {
      case "isPresent" -> ValueTerm.of(Rows.exists(rows), boolean.class);
      case "isEmpty" -> ValueTerm.of(Negations.not(Rows.exists(rows)), boolean.class);
      case "map" -> mapped(optional, rows, arguments.get(0));
      default -> ofValue(rows, method, arguments);
    };
  }

  private Term mapped(OptionalTerm optional, RowsTerm rows, Term function) {
    Term element = Rows.applied(translating, function, rows.element());
    boolean single = element instanceof ValueTerm;
    return single
        ? OptionalTerm.of(value(rows.giving(element, rows.type())), optional.type())
        : new OptionalTerm(element, rows.giving(element, rows.type()), optional.type());
  }

  /** Everything else is asked of the first value, null where there is no row. */
  private Term ofValue(RowsTerm rows, MethodName method, List<Term> arguments) {
    if (!(rows.element() instanceof ValueTerm)) {
      throw translating.refused(
          "Optional." + method.name() + "()",
          "a subquery gives one value, and " + Words.of(rows.element()) + " has several",
          "Map to a property first: findFirst().map(Order::total)");
    }
    List<Term> all = new ArrayList<>();
    all.add(OptionalTerm.of(value(rows), Rows.optional(rows)));
    all.addAll(arguments);
    return new Calls(translating).call(method, Invocation.Kind.VIRTUAL, all);
  }

  private ValueTerm value(RowsTerm rows) {
    if (rows.order().isEmpty()) {
      throw translating.refused(
          "findFirst()",
          "which row is the first is not said",
          "Sort first: stream().sorted(Comparator.comparing(Order::total)).findFirst()");
    }
    Node item = new Nodes(translating).node(rows.element());
    Select first =
        rows.select(item)
            .orderedBy(rows.order())
            .bounded(new LiteralNode(1L, StandardTypes.BIGINT), null);
    return new ValueTerm(new SubqueryNode(first), Types.boxed(rows.element().type()), false, null);
  }
}
