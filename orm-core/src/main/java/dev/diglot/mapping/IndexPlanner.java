package dev.diglot.mapping;

import dev.diglot.annotation.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.schema.Naming;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.type.StandardTypes;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the indexes of entities. */
final class IndexPlanner {
  private final Templates templates;
  private final Problems problems;

  IndexPlanner(Templates templates, Problems problems) {
    this.templates = templates;
    this.problems = problems;
  }

  List<dev.diglot.schema.Index> plan(EntityDraft draft) {
    List<dev.diglot.schema.Index> indexes = new ArrayList<>();
    for (MemberPlan plan : draft.plans()) {
      Index given = plan.member().find(Index.class);
      if (given != null) {
        add(indexes, draft, given, ofMember(draft, plan, given));
      }
    }
    for (Map.Entry<String, Method> hybrid : draft.expressions().hybrids().entrySet()) {
      ofHybrid(indexes, draft, hybrid.getKey(), hybrid.getValue());
    }
    for (Index given : draft.annotations().indexes()) {
      add(indexes, draft, given, parts(draft, given.columns()));
    }
    return indexes;
  }

  private void ofHybrid(
      List<dev.diglot.schema.Index> indexes, EntityDraft draft, String name, Method hybrid) {
    Index given = new MappingAnnotations(hybrid).find(Index.class);
    ExpressionTemplate template = templates.find(draft.type(), name);
    if (given == null || template == null) {
      return;
    }
    RowExpression expression = new RowExpression(draft, templates, template);
    Node node = Lowering.expression(expression.resolved());
    if (expression.beyond() == null) {
      add(indexes, draft, given, List.of(IndexPart.expression(node)), named(name));
    } else {
      problems.add(
          draft.type(),
          name + "()",
          "uses " + expression.beyond() + ", which an index cannot.",
          "let it use columns of the row and constants only.");
    }
  }

  /** For the name of an index over a hybrid, which has no column. */
  private static List<IndexPart> named(String hybrid) {
    return List.of(IndexPart.column(Names.snake(hybrid)));
  }

  private List<IndexPart> ofMember(EntityDraft draft, MemberPlan plan, Index given) {
    return given.columns().length > 0
        ? parts(draft, given.columns())
        : plan.columns().stream().map(column -> IndexPart.column(column.name())).toList();
  }

  private static void add(
      List<dev.diglot.schema.Index> indexes,
      EntityDraft draft,
      Index given,
      List<IndexPart> parts) {
    add(indexes, draft, given, parts, parts);
  }

  private static void add(
      List<dev.diglot.schema.Index> indexes,
      EntityDraft draft,
      Index given,
      List<IndexPart> parts,
      List<IndexPart> named) {
    if (parts.isEmpty()) {
      return;
    }
    Node where = given.where().isEmpty() ? null : new RawNode(given.where(), StandardTypes.BOOLEAN);
    indexes.add(
        new dev.diglot.schema.Index(
            Names.orElse(given.name(), Naming.index(draft.tableName(), named)),
            parts,
            given.unique(),
            where,
            given.method().isEmpty() ? null : given.method()));
  }

  private List<IndexPart> parts(EntityDraft draft, String[] texts) {
    List<IndexPart> parts = new ArrayList<>();
    for (String text : texts) {
      List<IndexPart> found = part(draft, text.strip());
      if (found.isEmpty()) {
        return List.of();
      }
      parts.addAll(found);
    }
    if (texts.length == 0) {
      problems.add(draft.type(), "has an index over no columns.", "name at least one.");
    }
    return parts;
  }

  private List<IndexPart> part(EntityDraft draft, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean descending = lower.endsWith(" desc");
    int suffix = descending ? " desc".length() : lower.endsWith(" asc") ? " asc".length() : 0;
    String key = text.substring(0, text.length() - suffix).strip();
    int end = draft.columnsNamed(key).isEmpty() ? end(key) : key.length();
    String operatorClass = end <= 0 || end == key.length() ? null : key.substring(end).strip();
    String subject = end <= 0 ? key : key.substring(0, end);
    if (subject.startsWith("(")) {
      String expression = subject.substring(1, subject.length() - 1);
      return List.of(part(null, new RawNode(expression, null), descending, operatorClass));
    }
    List<IndexPart> parts = new ArrayList<>();
    for (String column : TableColumns.named(draft, "an index", List.of(subject), problems)) {
      parts.add(part(column, null, descending, operatorClass));
    }
    return parts;
  }

  /** Where an operator class follows, or nowhere. */
  private static int end(String key) {
    return key.startsWith("(") ? key.lastIndexOf(')') + 1 : key.indexOf(' ');
  }

  private static IndexPart part(
      @Nullable String column,
      @Nullable Node expression,
      boolean descending,
      @Nullable String operatorClass) {
    return new IndexPart(column, expression, descending, Nulls.DEFAULT, operatorClass);
  }
}
