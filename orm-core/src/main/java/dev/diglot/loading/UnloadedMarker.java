package dev.diglot.loading;

import java.io.Serializable;

/** The serialized form of a collection that was not loaded; read back, every touch throws. */
record UnloadedMarker(Kind kind, String attribute, LoadPath path) implements Serializable {

  private Object readResolve() {
    CollectionSource source = new DetachedSource(attribute, path);
    return switch (kind) {
      case LIST -> new LazyList<>(null, source);
      case SET -> new LazySet<>(null, source);
      case MAP -> new LazyMap<>(null, source);
    };
  }

  /** The interface of the field. */
  enum Kind {
    LIST,
    SET,
    MAP
  }
}
