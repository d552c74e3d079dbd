package dev.diglot.mapping;

import dev.diglot.graph.TopologicalSort;
import dev.diglot.mapping.Templates.Property;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.SubqueryNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold for expressions: they name mapped properties and do not need themselves. */
final class TemplateRules {
  private final Map<Class<?>, EntityDraft> drafts;
  private final Templates templates;
  private final CallTemplates calls;
  private final Problems problems;

  TemplateRules(
      Map<Class<?>, EntityDraft> drafts,
      Templates templates,
      CallTemplates calls,
      Problems problems) {
    this.calls = calls;
    this.drafts = drafts;
    this.templates = templates;
    this.problems = problems;
  }

  void check() {
    if (templates.properties().isEmpty()) {
      return;
    }
    List<Property> properties =
        templates.properties().stream()
            .sorted(
                Comparator.comparing((Property p) -> p.type().getName())
                    .thenComparing(Property::name))
            .toList();
    TopologicalSort.<Property>of(properties, property -> uses(property, true))
        .cycles()
        .forEach(this::noteCycle);
    properties.forEach(
        property ->
            templates
                .updates()
                .nodes(property.type(), property.name())
                .forEach(node -> uses(property, node, true)));
    drafts
        .keySet()
        .forEach(
            type ->
                calls
                    .nodes(type)
                    .forEach(
                        (name, nodes) ->
                            nodes.forEach(node -> uses(new Property(type, name), node, true))));
  }

  private void noteCycle(List<Property> cycle) {
    Property first = cycle.get(0);
    problems.add(
        first.type(),
        first.name(),
        "has an expression that needs itself: "
            + cycle.stream().map(p -> Problems.name(p.type()) + "." + p.name()).toList()
            + ".",
        "write one of them in terms of columns.");
  }

  /** The computed properties and hybrids in an expression. */
  private List<Property> uses(Property property, boolean report) {
    return uses(property, templates.get(property.type(), property.name()).node(), report);
  }

  private List<Property> uses(Property property, Node expression, boolean report) {
    List<Property> used = new ArrayList<>();
    new NodeWalk(
            node -> {
              if (node instanceof PathNode path) {
                Property target = follow(property, path, report);
                if (target != null) {
                  used.add(target);
                }
              }
            })
        .node(expression);
    return used;
  }

  private @Nullable Property follow(Property user, PathNode path, boolean report) {
    Class<?> entity = path.origin() == null ? user.type() : path.origin().entity();
    List<String> steps = path.steps();
    while (entity != null && !steps.isEmpty()) {
      EntityDraft draft = drafts.get(entity);
      PathTarget target = draft == null ? null : PathTarget.of(draft, steps);
      if (target == null) {
        if (report && path.origin() != null) {
          noteUnknown(user, entity, draft, steps.get(0));
        }
        return null;
      }
      if (target.plan() == null || target.plan() instanceof MemberPlan.Computed) {
        return new Property(entity, target.name());
      }
      entity = target.plan() instanceof MemberPlan.ToOne one ? one.link().target() : null;
      steps = target.rest();
    }
    return null;
  }

  private void noteUnknown(
      Property user, Class<?> entity, @Nullable EntityDraft draft, String accessor) {
    if (draft == null) {
      problems.add(
          user.type(),
          user.name(),
          "has an expression over " + Problems.name(entity) + ", which this metadata lacks.",
          "add " + Problems.name(entity) + ".class to Metadata.of(…).");
    } else {
      problems.add(
          user.type(),
          user.name(),
          "has an expression over " + draft.name() + "::" + accessor + ", which is not mapped.",
          "map a field of that name, or use another property.");
    }
  }

  /** Whether an expression reads other rows than the entity's own. */
  boolean readsTables(Class<?> type, String name) {
    return readsTables(new Property(type, name), new HashSet<>());
  }

  private boolean readsTables(Property property, Set<Property> seen) {
    if (!seen.add(property)) {
      return false;
    }
    ExpressionTemplate template = templates.get(property.type(), property.name());
    List<Node> readers = new ArrayList<>();
    new NodeWalk(
            node -> {
              if (isSubquery(node) || node instanceof PathNode path && isJoin(property, path)) {
                readers.add(node);
              }
            })
        .node(template.node());
    return !readers.isEmpty()
        || uses(property, false).stream().anyMatch(used -> readsTables(used, seen));
  }

  private static boolean isSubquery(Node node) {
    return node instanceof ExistsNode
        || node instanceof SubqueryNode
        || node instanceof InSubqueryNode;
  }

  private boolean isJoin(Property property, PathNode path) {
    EntityDraft draft = drafts.get(property.type());
    PathTarget target = draft == null ? null : PathTarget.of(draft, path.steps());
    return target != null
        && target.plan() instanceof MemberPlan.ToOne one
        && (!target.rest().isEmpty() || one.columns().isEmpty());
  }
}
