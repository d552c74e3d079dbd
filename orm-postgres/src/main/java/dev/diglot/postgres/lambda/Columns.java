package dev.diglot.postgres.lambda;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** Receivers that are columns, and operations on them. */
final class Columns {

  private Columns() {}

  /** The receiver, a column of the type; other lists, maps and ranges are refused. */
  static Node column(Call call, Class<?> type, String what) {
    if (call.receiver() instanceof ValueTerm value
        && value.dataType() != null
        && type.isInstance(value.dataType())) {
      return value.node();
    }
    throw call.refused(
        "it is known of columns of type " + what + " only",
        "Call it on such a column, or write the typed expression of Postgres");
  }

  static Node condition(Operator operator, Node... arguments) {
    return typed(operator, StandardTypes.BOOLEAN, arguments);
  }

  static Node integer(Operator operator, Node... arguments) {
    return typed(operator, StandardTypes.INTEGER, arguments);
  }

  static Node typed(Operator operator, DataType<?> type, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), type);
  }

  static Node same(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), null);
  }

  static Node literal(int number) {
    return new LiteralNode(number, StandardTypes.INTEGER);
  }
}
