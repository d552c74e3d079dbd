package dev.diglot.mapping;

import dev.diglot.annotation.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the order of collections: properties of the target, each ascending or descending. */
final class OrderPlanner {
  private final Map<Class<?>, EntityDraft> drafts;
  private final Problems problems;

  OrderPlanner(Map<Class<?>, EntityDraft> drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  /** A planned key of an order. */
  record Key(PlannedColumn column, boolean descending) {}

  List<Key> plan(EntityDraft draft, MemberPlan.ToMany many) {
    OrderBy given = many.member().find(OrderBy.class);
    EntityDraft target = drafts.get(many.link().target());
    if (given == null || target == null) {
      return List.of();
    }
    if (given.value().isBlank()) {
      return target.idColumns().stream().map(column -> new Key(column, false)).toList();
    }
    List<Key> keys = new ArrayList<>();
    for (String text : given.value().split(",")) {
      keys.addAll(keys(draft, many, target, text.strip()));
    }
    return keys;
  }

  private List<Key> keys(
      EntityDraft draft, MemberPlan.ToMany many, EntityDraft target, String text) {
    String[] words = text.split("\\s+");
    String direction = words.length == 1 ? "asc" : words[1].toLowerCase(Locale.ROOT);
    boolean known = words.length <= 2 && List.of("asc", "desc").contains(direction);
    List<PlannedColumn> columns =
        target.columns().stream().filter(column -> column.property().equals(words[0])).toList();
    if (!known || columns.isEmpty()) {
      problems.add(
          draft.type(),
          many.member().name(),
          "is ordered by '"
              + text
              + "', which is no property of "
              + target.name()
              + " with asc or desc.",
          "order by properties such as '" + firstProperty(target) + " desc', separated by commas.");
      return List.of();
    }
    return columns.stream().map(column -> new Key(column, direction.equals("desc"))).toList();
  }

  private static String firstProperty(EntityDraft target) {
    return target.columns().isEmpty() ? "id" : target.columns().get(0).property();
  }
}
