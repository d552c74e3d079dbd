package dev.diglot.mapping;

import dev.diglot.annotation.JoinColumn;
import dev.diglot.schema.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the columns of foreign keys, one for each id column of the target. */
final class JoinColumnPlanner {
  private final Problems problems;

  JoinColumnPlanner(Problems problems) {
    this.problems = problems;
  }

  List<PlannedColumn> plan(
      Member member, EntityDraft target, List<PlannedColumn> ids, boolean optional) {
    List<JoinColumn> given = member.annotations().all(JoinColumn.class);
    List<PlannedColumn> columns = new ArrayList<>();
    if (isMismatch(member, target, ids, given)) {
      return columns;
    }
    for (PlannedColumn id : ids) {
      JoinColumn join = find(given, id, ids.size());
      columns.add(plan(member, id, join, optional));
    }
    return columns;
  }

  private static PlannedColumn plan(
      Member member, PlannedColumn target, @Nullable JoinColumn join, boolean optional) {
    boolean id = EntityDraft.id(member);
    String fallback = Names.snake(member.name()) + "_" + target.name();
    Column column =
        Column.named(
                join == null ? fallback : Names.orElse(join.name(), fallback),
                target.column().type())
            .nullable(optional && !id && (join == null || join.nullable()))
            .definition(target.column().definition())
            .comment(join == null || join.comment().isEmpty() ? null : join.comment())
            .build();
    ColumnTraits traits =
        new ColumnTraits(
            member.name(),
            id,
            join == null || join.insertable(),
            !id && (join == null || join.updatable()),
            false);
    return new PlannedColumn(column, traits, join != null && join.unique());
  }

  /** The description of the column that refers to an id column. */
  static @Nullable JoinColumn find(List<JoinColumn> given, PlannedColumn id, int width) {
    for (JoinColumn join : given) {
      if (join.references().equals(id.name()) || width == 1) {
        return join;
      }
    }
    return null;
  }

  /** Notes when the given columns do not fit the target's id. */
  boolean isMismatch(
      Member member, EntityDraft target, List<PlannedColumn> ids, List<JoinColumn> given) {
    List<String> names = PlannedColumn.names(ids);
    if (given.isEmpty() || ids.isEmpty()) {
      return false;
    }
    if (given.size() != ids.size()) {
      problems.add(
          member.owner(),
          member.name(),
          String.format(
              "has %d join columns, but the id of %s has %d columns %s.",
              given.size(), target.name(), ids.size(), names),
          "write one @JoinColumn for each.");
      return true;
    }
    for (JoinColumn join : given) {
      boolean open = join.references().isEmpty() && ids.size() == 1;
      if (!open && !names.contains(join.references())) {
        problems.add(
            member.owner(),
            member.name(),
            String.format(
                "has a join column that references '%s', but the id of %s is %s.",
                join.references(), target.name(), names),
            "reference each of these columns once.");
        return true;
      }
    }
    return names.stream().anyMatch(name -> isMissing(member, target, name, ids.size(), given));
  }

  private boolean isMissing(
      Member member, EntityDraft target, String id, int width, List<JoinColumn> given) {
    if (width == 1 || given.stream().anyMatch(join -> join.references().equals(id))) {
      return false;
    }
    problems.add(
        member.owner(),
        member.name(),
        "has no join column that references '" + id + "' of " + target.name() + ".",
        "reference each id column once.");
    return true;
  }
}
