package dev.diglot.mapping;

import dev.diglot.annotation.Id;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity while its mapping is worked out. */
final class EntityDraft {
  private final ClassScan scan;
  private final ExpressionScan expressions;
  private final @Nullable RowAccess rows;
  private final ClassAnnotations annotations;
  private final TableName tableName;
  private final List<Member> members;
  private final Map<String, MemberPlan> plans = new LinkedHashMap<>();
  private final Map<Class<?>, List<MemberPlan>> plansByKind = new HashMap<>();
  private final List<PlannedColumn> columns = new ArrayList<>();
  private final List<PlannedColumn> idColumns = new ArrayList<>();
  private final Map<String, PlannedColumn> tableColumns = new LinkedHashMap<>();

  EntityDraft(ClassScan scan, ExpressionScan expressions, @Nullable RowAccess rows) {
    this.scan = scan;
    this.expressions = expressions;
    this.rows = rows;
    this.annotations = new ClassAnnotations(scan.ancestry());
    this.tableName = annotations.tableName(Names.snake(scan.type().getSimpleName()));
    this.members = idsFirst(scan.members());
  }

  private static List<Member> idsFirst(List<Member> members) {
    List<Member> ids = new ArrayList<>();
    List<Member> others = new ArrayList<>();
    for (Member member : members) {
      (id(member) ? ids : others).add(member);
    }
    ids.addAll(others);
    return ids;
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

  ClassAnnotations annotations() {
    return annotations;
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
    return members;
  }

  static boolean id(Member member) {
    return member.has(Id.class);
  }

  void put(MemberPlan plan) {
    plans.put(plan.member().name(), plan);
    List<MemberPlan> alike = plansByKind.get(plan.getClass());
    if (alike == null) {
      alike = new ArrayList<>();
      plansByKind.put(plan.getClass(), alike);
    }
    alike.add(plan);
    for (PlannedColumn column : plan.columns()) {
      put(column);
    }
  }

  private void put(PlannedColumn column) {
    columns.add(column);
    if (column.traits().id()) {
      idColumns.add(column);
    }
    PlannedColumn first = tableColumns.putIfAbsent(column.name(), column);
    if (first != null && !first.writable()) {
      tableColumns.put(column.name(), column);
    }
  }

  @Nullable MemberPlan plan(String member) {
    return plans.get(member);
  }

  /** The plans made so far, in the order in which they were made; ids are planned first. */
  Collection<MemberPlan> plans() {
    return plans.values();
  }

  /** The plans of one kind made so far. */
  @SuppressWarnings("unchecked")
  <P extends MemberPlan> List<P> plans(Class<P> kind) {
    return (List<P>) plansByKind.getOrDefault(kind, List.of());
  }

  /** The columns of the plans made so far. */
  List<PlannedColumn> columns() {
    return columns;
  }

  /** The columns of the id, as far as it is planned. */
  List<PlannedColumn> idColumns() {
    return idColumns;
  }

  /** The columns of the table: of several mappings of one column, the one that writes it. */
  Map<String, PlannedColumn> tableColumns() {
    return tableColumns;
  }

  /** The columns behind the name of a column or property, none when there is no such thing. */
  List<String> columnsNamed(String name) {
    if (tableColumns.containsKey(name)) {
      return List.of(name);
    }
    MemberPlan plan = plans.get(name);
    if (plan != null) {
      return PlannedColumn.names(plan.columns());
    }
    List<PlannedColumn> embedded = new ArrayList<>();
    for (PlannedColumn column : columns) {
      if (column.property().equals(name)) {
        embedded.add(column);
      }
    }
    return PlannedColumn.names(embedded);
  }

  String knownColumns() {
    return tableColumns.keySet().toString();
  }
}
