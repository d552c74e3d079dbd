package dev.diglot.mapping;

import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity while its mapping is worked out. */
final class EntityDraft {
  private final ClassScan scan;
  private final ExpressionScan expressions;
  private final @Nullable RowAccess rows;
  private final TableName tableName;
  private final Map<String, MemberPlan> plans = new LinkedHashMap<>();

  EntityDraft(ClassScan scan, ExpressionScan expressions, @Nullable RowAccess rows) {
    this.scan = scan;
    this.expressions = expressions;
    this.rows = rows;
    this.tableName = tableName(scan.type());
  }

  private static TableName tableName(Class<?> type) {
    Table table = type.getAnnotation(Table.class);
    String name = Names.snake(type.getSimpleName());
    return table == null
        ? TableName.of(name)
        : new TableName(
            table.schema().isEmpty() ? null : table.schema(), Names.orElse(table.name(), name));
  }

  Class<?> type() {
    return scan.type();
  }

  String name() {
    return Problems.name(type());
  }

  ClassScan scan() {
    return scan;
  }

  ExpressionScan expressions() {
    return expressions;
  }

  ObjectAccess<?> access() {
    return rows().access();
  }

  RowAccess rows() {
    if (rows == null) {
      throw new IllegalStateException("The problems of " + type() + " were not reported");
    }
    return rows;
  }

  TableName tableName() {
    return tableName;
  }

  /** The members, ids first. */
  List<Member> members() {
    List<Member> ordered =
        new ArrayList<>(scan.members().stream().filter(EntityDraft::id).toList());
    scan.members().stream().filter(member -> !id(member)).forEach(ordered::add);
    return ordered;
  }

  static boolean id(Member member) {
    return member.has(Id.class);
  }

  void put(MemberPlan plan) {
    plans.put(plan.member().name(), plan);
  }

  @Nullable MemberPlan plan(String member) {
    return plans.get(member);
  }

  /** The plans made so far, in the order in which they were made; ids are planned first. */
  Collection<MemberPlan> plans() {
    return plans.values();
  }

  <P extends MemberPlan> List<P> plans(Class<P> kind) {
    return plans.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<PlannedColumn> columns() {
    return plans.values().stream().flatMap(plan -> plan.columns().stream()).toList();
  }

  List<PlannedColumn> idColumns() {
    return columns().stream().filter(column -> column.traits().id()).toList();
  }

  /** The columns of the table: of several mappings of one column, the one that writes it. */
  Map<String, PlannedColumn> tableColumns() {
    Map<String, PlannedColumn> byName = new LinkedHashMap<>();
    for (PlannedColumn column : columns()) {
      byName.merge(column.name(), column, (first, next) -> !first.writable() ? next : first);
    }
    return byName;
  }

  /** The columns behind the name of a column or property, none when there is no such thing. */
  List<String> columnsNamed(String name) {
    if (tableColumns().containsKey(name)) {
      return List.of(name);
    }
    MemberPlan plan = plans.get(name);
    if (plan != null) {
      return plan.columns().stream().map(PlannedColumn::name).toList();
    }
    return columns().stream()
        .filter(column -> column.property().equals(name))
        .map(PlannedColumn::name)
        .toList();
  }

  String knownColumns() {
    return tableColumns().keySet().toString();
  }
}
