package dev.diglot.mapping;

import dev.diglot.annotation.JoinColumn;
import dev.diglot.schema.Column;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the tables between the two sides of relationships. */
final class JoinTablePlanner {
  private final Map<Class<?>, EntityDraft> drafts;
  private final JoinColumnPlanner joinColumns;
  private final Problems problems;

  JoinTablePlanner(Map<Class<?>, EntityDraft> drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
    this.joinColumns = new JoinColumnPlanner(problems);
  }

  /** The join table of an owning side, or null when it has none or after problems were noted. */
  @Nullable JoinTable plan(EntityDraft draft, MemberPlan.ToMany many) {
    EntityDraft target = drafts.get(many.link().target());
    dev.diglot.annotation.JoinTable given =
        many.member().find(dev.diglot.annotation.JoinTable.class);
    boolean linked = many.manyToMany() || given != null;
    if (!many.link().owner() || !linked || target == null) {
      return null;
    }
    boolean self = target == draft;
    String field = Names.snake(many.member().name());
    List<Column> owner =
        columns(many.member(), draft, Names.snake(draft.type().getSimpleName()), side(given, true));
    List<Column> other =
        columns(
            many.member(),
            target,
            self ? field : Names.snake(target.type().getSimpleName()),
            side(given, false));
    if (owner.isEmpty() || other.isEmpty() || isOverlap(draft, many, owner, other)) {
      return null;
    }
    TableName name = name(draft, self ? field : target.tableName().name(), given);
    return build(name, owner, other, draft, target, !many.manyToMany());
  }

  private static List<JoinColumn> side(
      dev.diglot.annotation.@Nullable JoinTable given, boolean owner) {
    if (given == null) {
      return List.of();
    }
    return Arrays.asList(owner ? given.joinColumns() : given.inverseJoinColumns());
  }

  private List<Column> columns(
      Member member, EntityDraft side, String prefix, List<JoinColumn> given) {
    List<PlannedColumn> ids = side.idColumns();
    List<Column> columns = new ArrayList<>();
    if (joinColumns.isMismatch(member, side, ids, given)) {
      return columns;
    }
    for (PlannedColumn id : ids) {
      JoinColumn join = JoinColumnPlanner.find(given, id, ids.size());
      String fallback = prefix + "_" + id.name();
      columns.add(
          Column.named(
                  join == null ? fallback : Names.orElse(join.name(), fallback), id.column().type())
              .definition(id.column().definition())
              .notNull()
              .build());
    }
    return columns;
  }

  private boolean isOverlap(
      EntityDraft draft, MemberPlan.ToMany many, List<Column> owner, List<Column> other) {
    List<String> names = names(other);
    for (String name : names(owner)) {
      if (names.contains(name)) {
        problems.add(
            draft.type(),
            many.member().name(),
            "has a join table whose column '" + name + "' refers to both sides.",
            "name the columns with joinColumns and inverseJoinColumns.");
        return true;
      }
    }
    return false;
  }

  private static TableName name(
      EntityDraft draft, String other, dev.diglot.annotation.@Nullable JoinTable given) {
    String fallback = draft.tableName().name() + "_" + other;
    if (given == null) {
      return new TableName(draft.tableName().schema(), fallback);
    }
    return new TableName(
        given.schema().isEmpty() ? draft.tableName().schema() : given.schema(),
        Names.orElse(given.name(), fallback));
  }

  private static JoinTable build(
      TableName name,
      List<Column> owner,
      List<Column> other,
      EntityDraft draft,
      EntityDraft target,
      boolean uniqueTarget) {
    List<Column> all = new ArrayList<>(owner);
    all.addAll(other);
    Table.Builder table =
        Table.named(name)
            .columns(all)
            .primaryKey(names(all).toArray(String[]::new))
            .foreignKey(key(name, owner, draft))
            .foreignKey(key(name, other, target));
    if (uniqueTarget) {
      table.unique(names(other).toArray(String[]::new));
    }
    Table built = table.build();
    return new JoinTable(built, taken(built, owner), taken(built, other));
  }

  private static ForeignKey key(TableName name, List<Column> columns, EntityDraft side) {
    List<String> ids = PlannedColumn.names(side.idColumns());
    return ForeignKeyPlanner.key(name, names(columns), side.tableName(), ids, null);
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static List<Column> taken(Table table, List<Column> columns) {
    return columns.stream().map(column -> table.column(column.name()).orElseThrow()).toList();
  }
}
