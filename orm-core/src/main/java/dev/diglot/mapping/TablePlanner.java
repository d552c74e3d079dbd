package dev.diglot.mapping;

import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Deferral;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Index;
import dev.diglot.schema.Naming;
import dev.diglot.schema.NativeConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the table of an entity: columns, keys, constraints and indexes. */
final class TablePlanner {
  private final Problems problems;
  private final ForeignKeyPlanner foreignKeys;
  private final IndexPlanner indexes;
  private final CheckPlanner checks;
  private final GeneratedColumns generated;
  private final ContributedConstraints contributed;

  TablePlanner(
      Map<Class<?>, EntityDraft> drafts, Reach reach, Templates templates, Problems problems) {
    this.problems = problems;
    this.foreignKeys = new ForeignKeyPlanner(drafts, problems);
    this.indexes = new IndexPlanner(templates, problems);
    this.generated = new GeneratedColumns(templates, problems);
    this.checks = new CheckPlanner(reach, templates, problems);
    this.contributed = new ContributedConstraints(problems);
  }

  dev.diglot.schema.Table.Builder plan(EntityDraft draft) {
    dev.diglot.schema.Table.Builder table = dev.diglot.schema.Table.named(draft.tableName());
    for (PlannedColumn column : draft.tableColumns().values()) {
      table.column(generated.of(draft, column));
    }
    List<String> ids = PlannedColumn.names(draft.idColumns());
    if (!ids.isEmpty()) {
      table.primaryKey(ids.toArray(new String[0]));
    }
    checkDuplicates(draft);
    constrain(table, draft, ids);
    Table given = draft.annotations().table();
    if (given != null) {
      table
          .comment(given.comment().isEmpty() ? null : given.comment())
          .extendExisting(given.extendExisting());
    }
    return table;
  }

  private void constrain(
      dev.diglot.schema.Table.Builder table, EntityDraft draft, List<String> ids) {
    for (dev.diglot.schema.UniqueConstraint unique : uniques(draft, ids)) {
      table.unique(unique);
    }
    for (ForeignKey key : foreignKeys.plan(draft)) {
      table.foreignKey(key);
    }
    for (CheckConstraint check : checks.plan(draft)) {
      table.check(check);
    }
    for (NativeConstraint constraint : contributed.plan(draft)) {
      table.nativeConstraint(constraint);
    }
    for (Index index : indexes.plan(draft)) {
      table.index(index);
    }
  }

  private void checkDuplicates(EntityDraft draft) {
    Map<String, PlannedColumn> writers = new HashMap<>();
    for (PlannedColumn column : draft.columns()) {
      PlannedColumn other = column.writable() ? writers.put(column.name(), column) : null;
      if (other != null) {
        problems.add(
            draft.type(),
            column.property(),
            "writes the column '" + column.name() + "', which " + other.property() + " writes too.",
            "rename one column, or make one of them insertable = false, updatable = false.");
      }
    }
  }

  private List<dev.diglot.schema.UniqueConstraint> uniques(EntityDraft draft, List<String> ids) {
    Set<List<String>> columns = new LinkedHashSet<>();
    for (PlannedColumn column : draft.columns()) {
      if (column.unique()) {
        columns.add(List.of(column.name()));
      }
    }
    for (MemberPlan.ToOne one : draft.plans(MemberPlan.ToOne.class)) {
      if (one.traits().unique() && !one.columns().isEmpty()) {
        columns.add(PlannedColumn.names(one.columns()));
      }
    }
    columns.remove(ids);
    List<dev.diglot.schema.UniqueConstraint> uniques = new ArrayList<>();
    for (UniqueConstraint given : draft.annotations().uniqueConstraints()) {
      List<String> named = columns(draft, "a unique constraint", given.columns());
      if (!named.isEmpty()) {
        columns.remove(named);
        uniques.add(unique(draft, given, named));
      }
    }
    for (List<String> named : columns) {
      uniques.add(
          new dev.diglot.schema.UniqueConstraint(Naming.unique(draft.tableName(), named), named));
    }
    return uniques;
  }

  private static dev.diglot.schema.UniqueConstraint unique(
      EntityDraft draft, UniqueConstraint given, List<String> columns) {
    return new dev.diglot.schema.UniqueConstraint(
        Names.orElse(given.name(), Naming.unique(draft.tableName(), columns)),
        columns,
        given.deferrable() ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE);
  }

  private List<String> columns(EntityDraft draft, String object, String[] names) {
    return TableColumns.named(draft, object, Arrays.asList(names), problems);
  }
}
