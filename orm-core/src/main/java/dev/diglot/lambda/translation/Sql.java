package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.Term;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** Short names for the trees that translations are made of. */
final class Sql {

  private Sql() {}

  /** The receiver as the database writes it, where that is how Java writes it. */
  static Term asText(Call call) {
    return call.present(cast(call.receiverNode(), StandardTypes.ANY_VARCHAR));
  }

  /** An operation of the type of its first argument that has one. */
  static Node like(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), null);
  }

  static Node integer(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), StandardTypes.INTEGER);
  }

  static Node bigint(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), StandardTypes.BIGINT);
  }

  static Node text(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), StandardTypes.ANY_VARCHAR);
  }

  static Node typed(DataType<?> type, Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), type);
  }

  static LiteralNode literal(int value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  static LiteralNode literal(long value) {
    return new LiteralNode(value, StandardTypes.BIGINT);
  }

  static LiteralNode literal(String value) {
    return new LiteralNode(value, StandardTypes.TEXT);
  }

  static Node cast(Node operand, DataType<?> type) {
    return new CastNode(operand, type);
  }

  static Node plus(Node left, int right) {
    return integer(Operators.ADD, left, literal(right));
  }

  static Node equal(Node left, Node right) {
    return new ComparisonNode(Comparison.EQUAL, left, right);
  }

  static Node less(Node left, Node right) {
    return new ComparisonNode(Comparison.LESS, left, right);
  }

  static Node greater(Node left, Node right) {
    return new ComparisonNode(Comparison.GREATER, left, right);
  }

  static Node and(Node... operands) {
    return new LogicalNode(LogicalNode.Connective.AND, List.of(operands));
  }

  static Node or(Node... operands) {
    return new LogicalNode(LogicalNode.Connective.OR, List.of(operands));
  }

  static Node choiceOrNull(Node condition, Node then) {
    return new CaseNode(List.of(new CaseNode.Branch(condition, then)), null, null);
  }

  static Node choice(Node condition, Node then, Node otherwise) {
    return new CaseNode(List.of(new CaseNode.Branch(condition, then)), otherwise, null);
  }
}
