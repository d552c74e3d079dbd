package dev.diglot.loading;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.reference.Lazy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One deferred column of the entities of one result. */
final class LazyEdge extends Waiting<Lazy<?>, LazyEdge.Source> {
  private final Siblings siblings;
  private final BasicAttribute attribute;

  LazyEdge(Siblings siblings, BasicAttribute attribute) {
    this.siblings = siblings;
    this.attribute = attribute;
  }

  @Override
  Source source() {
    return new Source(this);
  }

  /** The value of the instance with a key, not loaded. */
  Lazy<?> lazy(Object key) {
    Lazy<?> lazy = Lazy.bound(new LazyCell(next(), key));
    add(lazy);
    return lazy;
  }

  /** Lets the siblings of a later result load a value too. */
  void take(Lazy<?> lazy, Object key, int results) {
    Source source = LazyCell.source(lazy);
    boolean stays =
        source != null
            && (source.edge() == this || source.edge().siblings.outnumber(siblings, results));
    if (!lazy.isLoaded() && !stays) {
      new LazyCell(next(), key).become(lazy);
      add(lazy);
    }
  }

  private LoadPath path() {
    return siblings.path(attribute);
  }

  void load(Object key, Lazy<?> touched) {
    Loading loading = siblings.group().loading();
    loading.requireTouchable(path(), siblings.group().mode());
    Map<Object, Lazy<?>> waiting = new LinkedHashMap<>();
    waiting.put(key, touched);
    forEach(
        lazy -> {
          Object owner = LazyCell.key(lazy);
          if (owner != null && waiting.size() < Keys.CHUNK) {
            waiting.putIfAbsent(owner, lazy);
          }
        });
    load(loading, waiting);
    if (!touched.isLoaded()) {
      throw new SessionException(
          SessionError.DANGLING_REFERENCE,
          path().target()
              + " of row "
              + key
              + " was touched, but the row no longer exists. Somebody deleted it: detach its"
              + " object, or roll back.");
    }
  }

  /** Loads the values of a thousand keys at most. */
  void load(Loading loading, Map<Object, Lazy<?>> waiting) {
    ColumnMapping column = attribute.column();
    EntityPlan plan = siblings.plan();
    boolean managed = new LoadScope(loading.context()).manages(plan.type());
    loading
        .values(plan.type(), column, waiting.keySet())
        .forEach(
            (key, value) -> {
              Lazy<?> lazy = waiting.get(key);
              if (lazy != null) {
                LazyCell.hand(lazy, value.orElse(null));
                if (managed) {
                  remember(loading, key, column, value.orElse(null));
                }
              }
            });
  }

  private void remember(Loading loading, Object key, ColumnMapping column, @Nullable Object value) {
    loading.context().columnLoaded(siblings.plan().type(), key, column, column.copy(value));
  }

  /** Whom some neighbouring values ask. */
  static final class Source implements Waiting.Source {
    private final LazyEdge edge;

    /** Held for the values of it that wait. */
    private @Nullable Object @Nullable [] block;

    private Source(LazyEdge edge) {
      this.edge = edge;
    }

    LazyEdge edge() {
      return edge;
    }

    @Override
    public void hold(@Nullable Object[] full) {
      block = full;
    }
  }
}
