package dev.diglot.mapping;

import dev.diglot.annotation.Check;
import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Naming;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.type.StandardTypes;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the check constraints of entities: SQL text, or typed conditions. */
final class CheckPlanner {
  private final Reach reach;
  private final Templates templates;
  private final Problems problems;

  CheckPlanner(Reach reach, Templates templates, Problems problems) {
    this.reach = reach;
    this.templates = templates;
    this.problems = problems;
  }

  List<CheckConstraint> plan(EntityDraft draft) {
    List<CheckConstraint> checks = new ArrayList<>();
    for (Check given : texts(draft)) {
      if (given.value().isBlank()) {
        problems.add(
            draft.type(),
            "has a @Check without a condition.",
            "write it in SQL, or annotate a static method that returns a Condition.");
      } else {
        add(checks, draft, given, new RawNode(given.value(), StandardTypes.BOOLEAN));
      }
    }
    for (Class<?> ancestor : draft.scan().ancestry().nearestFirst()) {
      for (Method method : draft.scan().ancestry().annotatedMethods(ancestor)) {
        if (isTypedCheck(ancestor, method)) {
          typed(checks, draft, method);
        }
      }
    }
    return checks;
  }

  private static List<Check> texts(EntityDraft draft) {
    List<Check> all = new ArrayList<>();
    for (MemberPlan plan : draft.plans()) {
      all.addAll(plan.member().annotations().all(Check.class));
    }
    all.addAll(draft.annotations().checks());
    return all;
  }

  /** The accessor of a record's component carries the component's own annotations. */
  private static boolean isTypedCheck(Class<?> ancestor, Method method) {
    return new MappingAnnotations(method).has(Check.class)
        && !(ancestor.isRecord() && method.getParameterCount() == 0);
  }

  private void typed(List<CheckConstraint> checks, EntityDraft draft, Method method) {
    ExpressionMethod source = new ExpressionMethod(draft, method, problems);
    Check given = new MappingAnnotations(method).find(Check.class);
    ExpressionTemplate template =
        source.isWellFormed(Boolean.class) ? template(draft, source, method) : null;
    if (given == null || template == null) {
      return;
    }
    Node condition = condition(draft, source, template);
    if (condition != null) {
      add(checks, draft, given, condition);
    }
  }

  private @Nullable ExpressionTemplate template(
      EntityDraft draft, ExpressionMethod source, Method method) {
    return source.isBody()
        ? templates.bodies().translate(draft, method, method.getName(), Boolean.class)
        : source.call(reach);
  }

  private @Nullable Node condition(
      EntityDraft draft, ExpressionMethod source, ExpressionTemplate template) {
    RowExpression expression = new RowExpression(draft, templates, template);
    Node condition = expression.resolved();
    if (expression.beyond() == null) {
      return Lowering.constraint(condition);
    }
    source.note(
        "uses " + expression.beyond() + ", which a check cannot.",
        "compare columns of the row with each other and with constants.");
    return null;
  }

  private static void add(
      List<CheckConstraint> checks, EntityDraft draft, Check given, Node condition) {
    String fallback = Naming.check(draft.tableName(), checks.size() + 1);
    checks.add(new CheckConstraint(Names.orElse(given.name(), fallback), condition));
  }
}
