package dev.diglot.testing;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.TupleNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short names for the trees that tests of dialects are made of. */
public final class Trees {
  public static final DataType<String> NAME = StandardTypes.varchar(50);

  private Trees() {}

  public static ColumnNode integer(Origin origin, String column) {
    return new ColumnNode(origin, column, StandardTypes.INTEGER, true);
  }

  public static ColumnNode text(Origin origin, String column) {
    return new ColumnNode(origin, column, NAME, true);
  }

  public static BindNode bind(@Nullable Object value, DataType<?> type) {
    return new BindNode(value, type);
  }

  public static BindNode bind(Integer value) {
    return new BindNode(value, StandardTypes.INTEGER);
  }

  public static BindNode bind(String value) {
    return new BindNode(value, NAME);
  }

  public static LiteralNode literal(@Nullable Integer value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  public static LiteralNode literal(String value) {
    return new LiteralNode(value, NAME);
  }

  public static Node equal(Node left, Node right) {
    return new ComparisonNode(Comparison.EQUAL, left, right);
  }

  public static Node compare(Comparison comparison, Node left, Node right) {
    return new ComparisonNode(comparison, left, right);
  }

  public static Node and(Node... operands) {
    return new LogicalNode(LogicalNode.Connective.AND, List.of(operands));
  }

  public static Node or(Node... operands) {
    return new LogicalNode(LogicalNode.Connective.OR, List.of(operands));
  }

  public static Node call(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), null);
  }

  public static TupleNode tuple(Node... elements) {
    return new TupleNode(List.of(elements));
  }

  public static Source table(String name, Origin origin) {
    return new TableSource(TableName.of(name), origin);
  }

  public static Select select(Source from, Node... items) {
    return Select.from(from, items(items));
  }

  public static List<SelectItem> items(Node... items) {
    return Arrays.stream(items).map(SelectItem::of).toList();
  }
}
