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
    List<Member> ids = new ArrayList<>();
    List<Member> others = new ArrayList<>();
    for (Member member : scan.members()) {
      (id(member) ? ids : others).add(member);
    }
    ids.addAll(others);
    return ids;
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
    List<P> found = new ArrayList<>();
    for (MemberPlan plan : plans.values()) {
      if (kind.isInstance(plan)) {
        found.add(kind.cast(plan));
      }
    }
    return found;
  }

  List<PlannedColumn> columns() {
    List<PlannedColumn> columns = new ArrayList<>();
    for (MemberPlan plan : plans.values()) {
      columns.addAll(plan.columns());
    }
    return columns;
  }

  List<PlannedColumn> idColumns() {
    List<PlannedColumn> ids = new ArrayList<>();
    for (PlannedColumn column : columns()) {
      if (column.traits().id()) {
        ids.add(column);
      }
    }
    return ids;
  }

  /** The columns of the table: of several mappings of one column, the one that writes it. */
  Map<String, PlannedColumn> tableColumns() {
    Map<String, PlannedColumn> byName = new LinkedHashMap<>();
    for (PlannedColumn column : columns()) {
      PlannedColumn first = byName.putIfAbsent(column.name(), column);
      if (first != null && !first.writable()) {
        byName.put(column.name(), column);
      }
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
      return PlannedColumn.names(plan.columns());
    }
    List<PlannedColumn> embedded = new ArrayList<>();
    for (PlannedColumn column : columns()) {
      if (column.property().equals(name)) {
        embedded.add(column);
      }
    }
    return PlannedColumn.names(embedded);
  }

  String knownColumns() {
    return tableColumns().keySet().toString();
  }
}
