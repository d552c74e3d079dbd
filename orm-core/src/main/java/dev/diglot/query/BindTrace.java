package dev.diglot.query;

import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Rewriting;
import java.util.HashMap;
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
  static final int CONSTANT = -1;

  private static final Integer UNKNOWN = -2;

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

  /** What makes keys of the values of a statement, by their position in it. */
  Map<Integer, ComparatorTemplate> comparators(List<BindNode> rendered) {
    Map<Integer, ComparatorTemplate> found = new HashMap<>();
    for (int i = 0; i < rendered.size(); i++) {
      ComparatorTemplate comparator = comparators.get(rendered.get(i));
      if (comparator != null) {
        found.put(i, comparator);
      }
    }
    return found;
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

  /** Where each bind of the statement comes from, or null when one of them is unknown. */
  int @Nullable [] sources(List<BindNode> rendered) {
    int[] found = rendered.stream().mapToInt(b -> sources.getOrDefault(b, UNKNOWN)).toArray();
    for (int source : found) {
      broken |= source == UNKNOWN;
    }
    return broken || key == null || !allUsed(key.binds(), found) ? null : found;
  }

  /** A value that is not bound is part of the text, unless the shape says all of it. */
  private static boolean allUsed(List<BindNode> binds, int[] used) {
    boolean[] seen = new boolean[binds.size()];
    for (int source : used) {
      if (source != CONSTANT) {
        seen[source] = true;
      }
    }
    for (int i = 0; i < seen.length; i++) {
      Object value = binds.get(i).value();
      if (!seen[i] && value != null && !(value instanceof Boolean)) {
        return false;
      }
    }
    return true;
  }
}
