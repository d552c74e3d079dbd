package dev.diglot.query;

import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.query.KeptStatement.Place;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the values of one query through its compilation, so that the statement can be kept and
 * filled with the values of the next one. What cannot be followed makes the statement one that is
 * not kept.
 */
final class BindTrace {
  /** Where a bind comes from that does not change from one execution to the next. */
  private static final int CONSTANT = -1;

  private final @Nullable ShapeKey key;
  private final Map<BindNode, Integer> sources = new IdentityHashMap<>();
  private final Map<BindNode, ComparatorTemplate> comparators = new IdentityHashMap<>();
  private boolean broken;

  private BindTrace(@Nullable ShapeKey key) {
    this.key = key;
  }

  /** Follows nothing. */
  static BindTrace none() {
    return new BindTrace(null);
  }

  static BindTrace of(ShapeKey key) {
    BindTrace trace = new BindTrace(key);
    List<BindNode> binds = key.binds();
    for (int i = 0; i < binds.size(); i++) {
      if (trace.sources.put(binds.get(i), i) != null) {
        trace.broken = true;
      }
    }
    return trace;
  }

  /** The values of a lambda as the key has them, or null when it has none. */
  @Nullable List<BindNode> holes(LambdaNode lambda) {
    return key == null ? null : key.holes(lambda);
  }

  /** The bind of a bound on rows. */
  BindNode bound(Long rows, boolean limit) {
    return key == null ? ShapeKey.bound(rows) : key.bound(limit);
  }

  /** Notes that a bind was made of another. */
  Node derived(Node from, Node made) {
    if (key != null && from != made && from instanceof BindNode old && made instanceof BindNode b) {
      Integer source = sources.get(old);
      if (source != null) {
        sources.put(b, source);
        keyed(b, comparators.get(old));
      }
    }
    return made;
  }

  /** Notes that a bind is the key of another. */
  Node keyed(BindNode from, BindNode made, ComparatorTemplate comparator) {
    derived(from, made);
    keyed(made, comparator);
    return made;
  }

  private void keyed(BindNode bind, @Nullable ComparatorTemplate comparator) {
    if (key != null && comparator != null) {
      comparators.put(bind, comparator);
    }
  }

  /** Notes that the binds of an expression are the same in every execution. */
  Node constant(Node expression) {
    if (key == null) {
      return expression;
    }
    return new Rewriting(
            node -> {
              if (node instanceof BindNode bind) {
                sources.putIfAbsent(bind, CONSTANT);
              }
              return node;
            })
        .value(expression);
  }

  /** Notes that something in the statement differs from one execution to the next. */
  void changing() {
    broken = true;
  }

  /** Where the values of the query go in the statement, or null when it cannot be kept. */
  @Nullable List<Place> places(List<BindNode> rendered) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < rendered.size(); i++) {
      BindNode bind = rendered.get(i);
      DataType<?> type = bind.type();
      Integer source = sources.get(bind);
      if (source == null || type == null) {
        return null;
      }
      if (source != CONSTANT) {
        places.add(new Place(i, source, type.javaType(), comparators.get(bind)));
      }
    }
    return broken || key == null || !allUsed(key.binds(), places) ? null : List.copyOf(places);
  }

  /** A value that is not bound is part of the text, unless the shape says all of it. */
  private static boolean allUsed(List<BindNode> binds, List<Place> places) {
    boolean[] seen = new boolean[binds.size()];
    places.forEach(place -> seen[place.source()] = true);
    for (int i = 0; i < seen.length; i++) {
      Object value = binds.get(i).value();
      if (!seen[i] && value != null && !(value instanceof Boolean)) {
        return false;
      }
    }
    return true;
  }
}
