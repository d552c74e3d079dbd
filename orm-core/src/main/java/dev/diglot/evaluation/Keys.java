package dev.diglot.evaluation;

import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Compares a property that has a comparator by keys, as statements do. */
final class Keys {
  private Keys() {}

  /** The sides of a comparison, or their keys. */
  static List<Outcome> of(Places places, Node node, List<Outcome> sides) {
    ComparatorTemplate comparator = ComparatorTemplate.of(node, places::comparator);
    if (comparator == null) {
      return sides;
    }
    List<Outcome> keys = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      keys.add(key(places, comparator, node.children().get(i), sides.get(i)));
    }
    return keys;
  }

  private static Outcome key(
      Places places, ComparatorTemplate comparator, Node node, Outcome side) {
    if (!(side instanceof Known known)) {
      return side;
    }
    Object value = known.value();
    boolean given = node instanceof BindNode || node instanceof LiteralNode;
    if (given && comparator.type().isInstance(value)) {
      return new Known(comparator.key(value), null);
    }
    return comparator.expression().holes().isEmpty()
        ? new EvaluationPass(places.over(comparator.expression().self(), side))
            .run(comparator.expression().node())
        : new Unknown("a key that is computed for each execution");
  }
}
