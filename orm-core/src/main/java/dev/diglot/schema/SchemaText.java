package dev.diglot.schema;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Schema objects as text for people: only what differs from the ordinary is said. */
final class SchemaText {
  private SchemaText() {}

  static String table(Table table) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column.toString()));
    table.constraints().forEach(constraint -> lines.add(constraint.toString()));
    table.indexes().forEach(index -> lines.add(index.toString()));
    if (table.name().schema() != null) {
      lines.add("schema=" + table.name().schema());
    }
    if (table.comment() != null) {
      lines.add("comment=" + quoted(table.comment()));
    }
    if (table.extendExisting()) {
      lines.add("extendExisting=true");
    }
    String body = lines.stream().map(line -> ",\n    " + line).collect(Collectors.joining());
    return "Table('" + table.name().name() + "'" + body + ")";
  }

  static String column(Column column) {
    List<String> parts = new ArrayList<>();
    parts.add("'" + column.name() + "'");
    parts.add(column.definition() == null ? type(column.type()) : column.definition());
    column.table().ifPresent(table -> keys(column, table, parts));
    if (!column.nullable()) {
      parts.add("nullable=false");
    }
    if (!(column.generation() instanceof Generation.None)) {
      parts.add("generated=" + column.generation());
    }
    expression("default", column.defaultValue(), parts);
    expression("onUpdate", column.onUpdate(), parts);
    expression("generatedAs", column.generatedAs(), parts);
    if (column.comment() != null) {
      parts.add("comment=" + quoted(column.comment()));
    }
    if (column.sensitive()) {
      parts.add("sensitive=true");
    }
    return "Column(" + String.join(", ", parts) + ")";
  }

  private static void keys(Column column, Table table, List<String> parts) {
    parts.add("table=" + table.name());
    if (table.primaryKey().map(key -> key.columns().contains(column.name())).orElse(false)) {
      parts.add("primaryKey=true");
    }
    if (table.uniqueConstraints().stream()
        .anyMatch(unique -> unique.columns().equals(List.of(column.name())))) {
      parts.add("unique=true");
    }
    for (ForeignKey key : table.foreignKeys()) {
      int position = key.columns().indexOf(column.name());
      if (position >= 0) {
        parts.add("foreignKey=" + key.target() + "." + key.targetColumns().get(position));
      }
    }
  }

  private static void expression(String label, @Nullable Node node, List<String> parts) {
    if (node != null) {
      parts.add(label + "=" + node(node));
    }
  }

  static String type(DataType<?> type) {
    return type.name().value() + type.size();
  }

  static String node(@Nullable Node node) {
    if (node instanceof RawNode raw) {
      return raw.sql();
    }
    if (node instanceof LiteralNode literal) {
      return value(literal.value());
    }
    if (node instanceof BindNode bind) {
      return bind.sensitive() ? "***" : value(bind.value());
    }
    if (node instanceof ColumnNode column) {
      return column.column();
    }
    if (node instanceof OperationNode operation) {
      String arguments =
          operation.arguments().stream().map(SchemaText::node).collect(Collectors.joining(", "));
      String name = operation.operator().name();
      return arguments.isEmpty() ? name : name + "(" + arguments + ")";
    }
    return String.valueOf(node);
  }

  private static String value(@Nullable Object value) {
    return value instanceof CharSequence text ? quoted(text) : String.valueOf(value);
  }

  private static String quoted(CharSequence text) {
    return "'" + text.toString().replace("'", "''") + "'";
  }

  static String action(String label, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : ", " + label + "=" + action;
  }

  static String deferral(Deferral deferral) {
    return deferral == Deferral.NOT_DEFERRABLE ? "" : ", deferral=" + deferral;
  }
}
