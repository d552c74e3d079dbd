package dev.diglot.bytecode;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes each value only once, so that equal values are identical, and knows how large each is when
 * its shared parts are written out.
 */
final class Interner {

  private static final long MAXIMAL_SIZE = 100_000;

  private final Site site;
  private final Map<Key, Value> known = new HashMap<>();
  private final Map<Value, Measure> measures = new IdentityHashMap<>();

  Interner(Site site) {
    this.site = site;
  }

  /** Levels and nodes of a value as a tree. */
  record Measure(int depth, long size) {}

  /** Returns the one that is equal; the parts of the value are from here as well. */
  Value once(Value value) {
    Value first = known.putIfAbsent(new Key(value), value);
    if (first != null) {
      return first;
    }
    Measure measure = measured(value.children());
    if (measure.depth() > MethodReader.MAXIMAL_DEPTH) {
      throw site.refuse(Obstacle.TOO_DEEP);
    } else if (measure.size() > MAXIMAL_SIZE) {
      throw site.refuse(Obstacle.TOO_LARGE);
    }
    measures.put(value, measure);
    return value;
  }

  Measure measure(Value value) {
    Measure measure = measures.get(value);
    return measure == null ? measured(value.children()) : measure;
  }

  private Measure measured(List<Value> children) {
    int depth = 0;
    long size = 1;
    for (Value child : children) {
      Measure measure = measure(child);
      depth = Math.max(depth, measure.depth());
      size += measure.size();
    }
    return new Measure(depth + 1, size);
  }

  /** Compares children by identity, so that neither hashing nor comparing walks the tree. */
  private static final class Key {
    private final Value value;
    private final List<Value> children;
    private final int hash;

    Key(Value value) {
      this.value = value;
      this.children = value.children();
      int sum = children.isEmpty() ? value.hashCode() : value.getClass().hashCode();
      for (Value child : children) {
        sum = 31 * sum + System.identityHashCode(child);
      }
      this.hash = sum;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && hash == key.hash
          && value.getClass() == key.value.getClass()
          && sameChildren(key)
          && value.equals(key.value);
    }

    private boolean sameChildren(Key key) {
      if (children.size() != key.children.size()) {
        return false;
      }
      for (int i = 0; i < children.size(); i++) {
        if (children.get(i) != key.children.get(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
