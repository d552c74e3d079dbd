package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.HybridAttribute;
import dev.diglot.mapping.UpdateTemplate;
import dev.diglot.query.WriteSpec.Setting;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Placeholders;
import dev.diglot.sql.tree.TupleNode;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a statement sets into values for columns; a hybrid sets its parts. */
final class Settings {
  private final EntityType<?> type;
  private final StatementResolver resolver;
  private final boolean insert;
  private final Map<String, Node> values = new LinkedHashMap<>();

  Settings(EntityType<?> type, StatementResolver resolver, boolean insert) {
    this.type = type;
    this.resolver = resolver;
    this.insert = insert;
  }

  /** The values by column, each column once. */
  static Map<String, Node> values(
      EntityType<?> type,
      StatementResolver resolver,
      boolean insert,
      List<Setting> settings,
      Scope scope) {
    Settings all = new Settings(type, resolver, insert);
    settings.forEach(setting -> all.add(setting, scope));
    return all.values;
  }

  private void add(Setting setting, Scope scope) {
    List<String> steps = setting.property().steps();
    if (steps.size() == 1 && type.find(steps.get(0)) instanceof HybridAttribute hybrid) {
      addParts(hybrid, setting, scope);
    } else {
      assign(setting.property(), setting.value(), scope);
    }
  }

  private void addParts(HybridAttribute hybrid, Setting setting, Scope scope) {
    UpdateTemplate update = hybrid.update();
    if (update == null) {
      throw notSettable(hybrid);
    }
    Origin at = Objects.requireNonNull(setting.property().origin(), "what is set is at a place");
    Scope inner = scope.inlining(update, update.self(), at);
    Node whole = resolver.typing().typed(setting.value(), dataType(hybrid), null);
    for (UpdateTemplate.Part part : update.parts()) {
      boolean asIs = part.value().equals(Placeholders.path(update.whole()));
      assign(part.property(), asIs ? setting.value() : value(update, part, whole), inner);
    }
  }

  private Node value(UpdateTemplate update, UpdateTemplate.Part part, Node whole) {
    Node filled =
        resolver.filled(new ExpressionTemplate(update.self(), part.value(), part.holes()));
    return Placeholders.fill(filled, Map.of(update.whole(), whole));
  }

  private static @Nullable DataType<?> dataType(HybridAttribute hybrid) {
    Class<?> wrapped = Numbers.boxed(hybrid.javaType());
    return JavaTypes.find(wrapped, Size.DEFAULT).orElse(null);
  }

  private void assign(PathNode property, Node value, Scope scope) {
    Node target = resolver.resolve(property, scope);
    List<Node> columns = target instanceof TupleNode tuple ? tuple.elements() : List.of(target);
    List<Node> parts = resolver.parts(target, resolver.resolve(value, scope));
    for (int i = 0; i < columns.size(); i++) {
      Column column = column(property, columns.get(i), scope);
      if (values.put(column.name(), resolver.typing().assigned(parts.get(i), column)) != null) {
        throw setTwice(property, column);
      }
    }
  }

  private Column column(PathNode property, Node node, Scope scope) {
    Origin origin = property.origin();
    if (node instanceof ColumnNode column
        && origin != null
        && column.origin() == scope.actual(origin)) {
      ColumnMapping mapping =
          type.columns().stream()
              .filter(candidate -> candidate.name().equals(column.column()))
              .findFirst()
              .orElseThrow();
      if (insert ? isInsertable(mapping) : !mapping.id() && mapping.updatable()) {
        return mapping.column();
      }
    }
    throw noColumn(property);
  }

  private static boolean isInsertable(ColumnMapping mapping) {
    return mapping.insertable() && mapping.column().generatedAs() == null;
  }

  private QueryException notSettable(HybridAttribute hybrid) {
    String value = Numbers.boxed(hybrid.javaType()).getSimpleName();
    return new QueryException(
        QueryError.HYBRID_NOT_SETTABLE,
        type.name()
            + "."
            + hybrid.name()
            + " is a hybrid, which no column holds, and nothing says what setting it sets. Set its"
            + " parts, or write an @UpdateOf(\""
            + hybrid.name()
            + String.format(
                "\") static Assignments<%1$s> %2$sParts(Root<%1$s> root, Expr<%3$s> whole).",
                type.name(), hybrid.name(), value));
  }

  private QueryException setTwice(PathNode property, Column column) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        type.name()
            + ": the column "
            + column.name()
            + " is set twice, the second time by "
            + String.join(".", property.steps())
            + ". Set it once; a hybrid sets its parts.");
  }

  private QueryException noColumn(PathNode property) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        type.name()
            + "."
            + String.join(".", property.steps())
            + (insert
                ? " cannot be given to a new row. Expected an insertable column of "
                : " cannot be set by an update. Expected an updatable column of ")
            + type.table().name()
            + (insert
                ? ", no computed value. Set one, or map the column as insertable."
                : ", no id, no computed value. Set one, or map the column as updatable."));
  }
}
