package dev.diglot.loading;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.Run;
import dev.diglot.mapping.EntityType;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.EntitySelects;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Selects of one object by its key, compiled and written once for each class. Safe to share. */
final class KeySelects {
  private final EntitySelects selects;
  private final Map<EntityType<?>, Optional<CompiledQuery<?>>> kept = new ConcurrentHashMap<>();

  KeySelects(EntitySelects selects) {
    this.selects = selects;
  }

  /** The select of one key; when its text is kept, its values may be those of another. */
  @SuppressWarnings("unchecked")
  <T> CompiledQuery<T> of(EntityType<T> type, Object key, Dialect dialect) {
    Optional<CompiledQuery<?>> known = kept.get(type);
    if (known == null) {
      known = Optional.ofNullable(written(selects.byKey(type, key), key, dialect));
      kept.put(type, known);
    }
    return known.isPresent() ? (CompiledQuery<T>) known.get() : selects.byKey(type, key);
  }

  /** The select with its text, or null when the key is not all that is bound. */
  private static @Nullable CompiledQuery<?> written(
      CompiledQuery<?> query, Object key, Dialect dialect) {
    Run run = query.run(dialect);
    return run.values().length == 1 && key.equals(run.values()[0]) ? query.with(run) : null;
  }

  /** What runs such a select for its key. */
  static Run run(CompiledQuery<?> query, Object key, Dialect dialect) {
    Run kept = query.kept();
    return kept == null ? query.run(dialect) : kept.with(key);
  }
}
