package dev.diglot.query;

import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a statement gives, and what they mean.
 *
 * @param <R> what a row becomes
 * @param items the columns
 * @param shape what they mean
 */
public record PlannedItems<R>(List<SelectItem> items, ResultShape<R> shape) {

  /**
   * The columns in SQL's own terms.
   *
   * @return the columns
   */
  public List<SelectItem> lowered() {
    return items.stream()
        .map(item -> new SelectItem(Lowering.expression(item.node()), item.alias()))
        .toList();
  }

  /** Without a constructor, the first item is the result. */
  @SuppressWarnings("unchecked")
  static <R> PlannedItems<R> of(
      StatementResolver resolver,
      Scope scope,
      List<Node> items,
      @Nullable Function<@Nullable Object[], R> constructor) {
    ItemPlanner planner = new ItemPlanner(resolver, scope);
    List<ResultShape<?>> parts = new ArrayList<>();
    for (Node item : items) {
      parts.add(planner.plan(item));
    }
    ResultShape<R> shape =
        constructor == null
            ? (ResultShape<R>) parts.get(0)
            : new ConstructedShape<>(1, parts, constructor);
    return new PlannedItems<>(planner.items(), shape);
  }
}
