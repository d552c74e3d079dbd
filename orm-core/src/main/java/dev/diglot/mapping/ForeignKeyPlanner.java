package dev.diglot.mapping;

import dev.diglot.annotation.ForeignKey;
import dev.diglot.schema.Deferral;
import dev.diglot.schema.Naming;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the foreign keys of entities: of relationships, of columns, and those of their own. */
final class ForeignKeyPlanner {
  private final Map<Class<?>, EntityDraft> drafts;
  private final Problems problems;

  ForeignKeyPlanner(Map<Class<?>, EntityDraft> drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  List<dev.diglot.schema.ForeignKey> plan(EntityDraft draft) {
    List<dev.diglot.schema.ForeignKey> keys = new ArrayList<>();
    for (MemberPlan plan : draft.plans()) {
      ForeignKey given = plan.member().find(ForeignKey.class);
      dev.diglot.schema.ForeignKey key = null;
      if (plan instanceof MemberPlan.ToOne one) {
        key = relationship(draft, one, given);
      } else if (plan instanceof MemberPlan.Basic basic && given != null) {
        key = declared(draft, basic.member().name(), given, List.of(basic.column().name()));
      }
      if (key != null) {
        keys.add(key);
      }
    }
    for (ForeignKey given : draft.annotations().foreignKeys()) {
      dev.diglot.schema.ForeignKey key = ofTable(draft, given);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** A link whose dangling keys are allowed has no constraint that would forbid them. */
  private dev.diglot.schema.@Nullable ForeignKey relationship(
      EntityDraft draft, MemberPlan.ToOne one, @Nullable ForeignKey given) {
    EntityDraft target = drafts.get(one.link().target());
    boolean wanted = given == null ? !one.traits().missingIsNull() : given.enabled();
    if (target == null || one.columns().isEmpty() || !wanted) {
      return null;
    }
    List<String> columns = PlannedColumn.names(one.columns());
    return key(draft.tableName(), columns, target.tableName(), ids(target), given);
  }

  private static List<String> ids(EntityDraft target) {
    return PlannedColumn.names(target.idColumns());
  }

  private dev.diglot.schema.@Nullable ForeignKey ofTable(EntityDraft draft, ForeignKey given) {
    List<String> columns =
        TableColumns.named(draft, "a foreign key", Arrays.asList(given.columns()), problems);
    return columns.isEmpty() ? null : declared(draft, "", given, columns);
  }

  private dev.diglot.schema.@Nullable ForeignKey declared(
      EntityDraft draft, String member, ForeignKey given, List<String> columns) {
    EntityDraft target = drafts.get(given.target());
    if (target == null && (given.target() != void.class || given.table().isEmpty())) {
      problems.add(
          draft.type(),
          member,
          given.target() == void.class
              ? "has a foreign key " + columns + " without a target."
              : "has a foreign key to "
                  + Problems.name(given.target())
                  + ", which is no entity of this metadata.",
          "name an entity with target, or a table and columns with table and references.");
      return null;
    }
    List<String> referred = referred(given, target);
    if (referred.size() != columns.size()) {
      problems.add(
          draft.type(),
          member,
          "has a foreign key from " + columns + " to " + referred + ", which differ in number.",
          "name as many columns on both sides with references.");
      return null;
    }
    if (target != null) {
      checkTypes(draft, member, target, columns, referred);
    }
    TableName name = target == null ? tableName(given.table()) : target.tableName();
    return given.enabled() ? key(draft.tableName(), columns, name, referred, given) : null;
  }

  private void checkTypes(
      EntityDraft draft,
      String member,
      EntityDraft target,
      List<String> columns,
      List<String> referred) {
    for (int i = 0; i < columns.size(); i++) {
      PlannedColumn from = draft.tableColumns().get(columns.get(i));
      PlannedColumn to = target.tableColumns().get(referred.get(i));
      if (to == null) {
        problems.add(
            draft.type(),
            member,
            String.format(
                "has a foreign key to the column '%s', but the columns of %s are %s.",
                referred.get(i), target.name(), target.knownColumns()),
            "name one of them with references.");
      } else if (from != null && !from.column().type().name().equals(to.column().type().name())) {
        problems.add(
            draft.type(),
            member,
            String.format(
                "has a foreign key from '%s' (%s) to '%s' of %s (%s), which differ in type.",
                from.name(), from.column().type(), to.name(), target.name(), to.column().type()),
            "give both the same type.");
      }
    }
  }

  private static List<String> referred(ForeignKey given, @Nullable EntityDraft target) {
    if (target == null) {
      return Arrays.asList(given.references());
    }
    if (given.references().length == 0) {
      return ids(target);
    }
    List<String> columns = new ArrayList<>();
    for (String name : given.references()) {
      List<String> found = target.columnsNamed(name);
      columns.addAll(found.isEmpty() ? List.of(name) : found);
    }
    return columns;
  }

  private static TableName tableName(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? TableName.of(text)
        : new TableName(text.substring(0, dot), text.substring(dot + 1));
  }

  static dev.diglot.schema.ForeignKey key(
      TableName table,
      List<String> columns,
      TableName target,
      List<String> referred,
      @Nullable ForeignKey given) {
    String name = Naming.foreignKey(table, columns);
    return given == null
        ? new dev.diglot.schema.ForeignKey(name, columns, target, referred)
        : new dev.diglot.schema.ForeignKey(
            Names.orElse(given.name(), name),
            columns,
            target,
            referred,
            given.onDelete(),
            given.onUpdate(),
            given.deferrable() ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE);
  }
}
