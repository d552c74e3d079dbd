package dev.diglot.sql.tree;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the holes of a template with the values of one execution. */
public final class Holes {
  private final @Nullable Object[] values;

  private Holes(@Nullable Object[] values) {
    this.values = values;
  }

  /**
   * The expression with bound values in place of its holes, those inside subqueries included.
   *
   * @param template the expression
   * @param values the values, or binds of them, by the holes' indexes; where a hole spreads, an
   *     {@link Iterable} or an array, and null for no elements
   * @return the filled expression, or the same when it has no holes
   */
  public static Node fill(Node template, @Nullable Object... values) {
    return new Rewriting(new Holes(values)::filled).value(template);
  }

  private Node filled(Node node) {
    if (node instanceof HoleNode hole && !hole.spread()) {
      Object value = values[hole.index()];
      return value instanceof BindNode bind ? bind : new BindNode(value, null);
    }
    if (node instanceof MembershipNode membership) {
      List<Node> options = spread(membership.options());
      return options == membership.options()
          ? node
          : new MembershipNode(membership.value(), options);
    }
    if (node instanceof InNode in) {
      List<Node> options = spread(in.options());
      return options == in.options() ? node : new InNode(in.value(), options);
    }
    return node;
  }

  private List<Node> spread(List<Node> options) {
    if (options.stream().noneMatch(HoleNode.class::isInstance)) {
      return options;
    }
    List<Node> all = new ArrayList<>();
    for (Node option : options) {
      if (option instanceof HoleNode hole) {
        addElements(values[hole.index()], all);
      } else {
        all.add(option);
      }
    }
    return all;
  }

  private static void addElements(@Nullable Object elements, List<Node> into) {
    if (elements instanceof Iterable<?> iterable) {
      iterable.forEach(element -> into.add(new BindNode(element, null)));
    } else if (elements != null) {
      for (int i = 0; i < Array.getLength(elements); i++) {
        into.add(new BindNode(Array.get(elements, i), null));
      }
    }
  }
}
