package dev.diglot.postgres.sql;

import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Functions;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The small parts that expressions are made of. */
final class Parts {

  private Parts() {}

  /** A text bound at run time. */
  static Node bound(String text) {
    return new BindNode(Objects.requireNonNull(text, "text"), StandardTypes.TEXT);
  }

  /** A text written into the statement, so that an index over the expression is found. */
  static Node literal(String text) {
    return new LiteralNode(Objects.requireNonNull(text, "text"), StandardTypes.TEXT);
  }

  static Node literal(int number) {
    return new LiteralNode(number, StandardTypes.INTEGER);
  }

  static Condition condition(Operator operator, Node... arguments) {
    return new Condition(
        new OperationNode(operator, Arrays.asList(arguments), StandardTypes.BOOLEAN));
  }

  static Node text(Operator operator, Node... arguments) {
    return new OperationNode(operator, Arrays.asList(arguments), StandardTypes.TEXT);
  }

  /** An operation whose type is known. */
  static Node typed(Operator operator, DataType<?> type, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), type);
  }

  static NumberExpr<Integer> integer(Operator operator, Node... arguments) {
    return new NumberExpr<>(typed(operator, StandardTypes.INTEGER, arguments));
  }

  /** A value bound at run time, which takes the type of what it meets. */
  static Node value(Object value) {
    return Functions.value(value).node();
  }

  /** Texts as one array's literal, which takes its type from the operator. */
  static Node steps(String... steps) {
    return literal(
        Arrays.stream(steps)
            .map(step -> '"' + step.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .collect(Collectors.joining(",", "{", "}")));
  }

  /** An operation whose type follows from its first argument's. */
  static Node same(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), null);
  }

  /** The default SQL type of a class. */
  @SuppressWarnings("unchecked")
  static <J> DataType<J> typeOf(Class<J> javaType) {
    Expr<J> probe = new Expr<J>(literal("")).cast(javaType);
    return (DataType<J>) Objects.requireNonNull(probe.node().type());
  }
}
