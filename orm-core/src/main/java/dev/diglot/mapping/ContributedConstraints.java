package dev.diglot.mapping;

import dev.diglot.schema.NativeConstraint;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Collects the constraints that modules contribute to an entity. */
final class ContributedConstraints {
  private final Problems problems;
  private @Nullable List<ConstraintContributor> known;

  ContributedConstraints(Problems problems) {
    this.problems = problems;
  }

  List<NativeConstraint> plan(EntityDraft draft) {
    List<NativeConstraint> constraints = new ArrayList<>();
    Constrained target = new Constrained(draft, problems);
    for (Class<?> ancestor : draft.scan().ancestry().nearestFirst()) {
      if (MappingAnnotations.hasOthers(ancestor)) {
        for (ConstraintContributor contributor : contributors()) {
          constraints.addAll(contributor.constraints(ancestor, target));
        }
      }
    }
    return constraints;
  }

  /** Looked for only when an annotation may be theirs. */
  private List<ConstraintContributor> contributors() {
    List<ConstraintContributor> contributors = known;
    if (contributors == null) {
      contributors = find();
      known = contributors;
    }
    return contributors;
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
  private static List<ConstraintContributor> find() {
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
