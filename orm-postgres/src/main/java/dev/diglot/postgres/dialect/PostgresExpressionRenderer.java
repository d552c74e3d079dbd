package dev.diglot.postgres.dialect;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.ExpressionRenderer;
import dev.diglot.postgres.sql.ArrayOperators;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.type.BasicType;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's expressions. A list of bound values is one array, {@code a = any(?)}, so that the
 * text, and with it the server's prepared statement, is the same for lists of any length.
 */
final class PostgresExpressionRenderer extends ExpressionRenderer {
  private static final Map<TypeName, DataType<?>> ELEMENTS =
      Map.of(
          TypeName.SMALLINT, StandardTypes.SMALLINT,
          TypeName.INTEGER, StandardTypes.INTEGER,
          TypeName.BIGINT, StandardTypes.BIGINT,
          TypeName.UUID, StandardTypes.UUID,
          TypeName.VARCHAR, StandardTypes.TEXT,
          TypeName.TEXT, StandardTypes.TEXT);

  PostgresExpressionRenderer() {
    super(PostgresExpressions.operators());
  }

  @Override
  protected Node simplify(Node node, Capabilities capabilities) {
    Node simple = super.simplify(node, capabilities);
    return simple instanceof InNode in ? asArray(in) : simple;
  }

  @Override
  protected void cast(CastNode cast, SqlOutput out) {
    super.cast(BoundTimes.shortened(cast), out);
  }

  private static Node asArray(InNode in) {
    DataType<?> element = element(in.options());
    Carrier carrier = element == null ? null : Carriers.of(element);
    if (carrier == null) {
      return in;
    }
    BindNode first = (BindNode) in.options().get(0);
    List<@Nullable Object> values =
        in.options().stream().<@Nullable Object>map(option -> ((BindNode) option).value()).toList();
    BindNode array = new BindNode(values, carrier, first.name(), first.sensitive());
    return new ComparisonNode(
        Comparison.EQUAL,
        in.value(),
        new OperationNode(ArrayOperators.ANY, List.of(array), StandardTypes.BOOLEAN));
  }

  /** The type of the elements, or null when the options are no values of one plain type. */
  private static @Nullable DataType<?> element(List<Node> options) {
    @Nullable DataType<?> element = null;
    for (Node option : options) {
      DataType<?> type = option instanceof BindNode bind ? bind.type() : null;
      DataType<?> known = type instanceof BasicType<?> ? ELEMENTS.get(type.name()) : null;
      boolean fits =
          known != null
              && known.javaType().isInstance(((BindNode) option).value())
              && (element == null || element.equals(known));
      if (!fits) {
        return null;
      }
      element = known;
    }
    return element;
  }
}
