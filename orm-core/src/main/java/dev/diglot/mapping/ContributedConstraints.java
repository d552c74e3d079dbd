package dev.diglot.mapping;

import dev.diglot.schema.NativeConstraint;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Collects the constraints that modules contribute to an entity. */
final class ContributedConstraints {
  private final Problems problems;
  private final List<ConstraintContributor> contributors = contributors();

  ContributedConstraints(Problems problems) {
    this.problems = problems;
  }

  List<NativeConstraint> plan(EntityDraft draft) {
    List<NativeConstraint> constraints = new ArrayList<>();
    Constrained target = new Constrained(draft, problems);
    for (Class<?> ancestor : draft.scan().ancestry().nearestFirst()) {
      for (ConstraintContributor contributor : contributors) {
        constraints.addAll(contributor.constraints(ancestor, target));
      }
    }
    return constraints;
  }

  /** An entity's side. */
  private record Constrained(EntityDraft draft, Problems problems)
      implements ConstraintContributor.Target {

    @Override
    public TableName table() {
      return draft.tableName();
    }

    @Override
    public List<String> columns(String name) {
      return TableColumns.named(draft, "a constraint", List.of(name), problems);
    }

    @Override
    public void problem(String fact, String remedy) {
      problems.add(draft.type(), fact, remedy);
    }
  }

  /** Each class once, seen by the application or by this library. */
  private static List<ConstraintContributor> contributors() {
    Map<Class<?>, ConstraintContributor> found = new LinkedHashMap<>();
    for (ConstraintContributor one : ServiceLoader.load(ConstraintContributor.class)) {
      found.putIfAbsent(one.getClass(), one);
    }
    ClassLoader own = ContributedConstraints.class.getClassLoader();
    if (Thread.currentThread().getContextClassLoader() != own) {
      for (ConstraintContributor one : ServiceLoader.load(ConstraintContributor.class, own)) {
        found.putIfAbsent(one.getClass(), one);
      }
    }
    return List.copyOf(found.values());
  }
}
