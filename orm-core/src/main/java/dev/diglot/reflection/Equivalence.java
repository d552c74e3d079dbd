package dev.diglot.reflection;

import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.NativeConstraint;
import dev.diglot.schema.PrimaryKey;
import dev.diglot.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Whether two constraints do the same, whatever they are called. */
final class Equivalence {
  private Equivalence() {}

  static boolean contains(List<Constraint> constraints, Constraint wanted) {
    return constraints.stream().anyMatch(found -> same(found, wanted));
  }

  private static boolean same(Constraint left, Constraint right) {
    if (left instanceof PrimaryKey a && right instanceof PrimaryKey b) {
      return a.columns().equals(b.columns());
    }
    if (left instanceof UniqueConstraint a && right instanceof UniqueConstraint b) {
      return new HashSet<>(a.columns()).equals(new HashSet<>(b.columns()));
    }
    if (left instanceof ForeignKey a && right instanceof ForeignKey b) {
      return a.target().equals(b.target()) && pairs(a).equals(pairs(b));
    }
    boolean named =
        left instanceof CheckConstraint && right instanceof CheckConstraint
            // What only one database has may be listed as a unique constraint or a check.
            || left instanceof NativeConstraint
            || right instanceof NativeConstraint;
    return named && left.name().equals(right.name());
  }

  private static Map<String, String> pairs(ForeignKey key) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.put(key.columns().get(i), key.targetColumns().get(i));
    }
    return pairs;
  }
}
