package dev.diglot.session;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.query.CompiledReturning;
import dev.diglot.query.EntitySelects;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.WriteSpec;
import dev.diglot.reference.CompositeKey;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entities that an update or a merge gives back. What a statement gives back cannot show
 * computed values that read tables as they are after it; entities that have such are read by their
 * keys.
 */
final class WrittenEntities<T> {
  private static final int KEYS_OF_ONE_SELECT = 1_000;

  private final QueryRunner runner;
  private final WriteSpec spec;
  private final EntityType<T> type;
  private final Compilation compilation;

  @SuppressWarnings("unchecked")
  WrittenEntities(QueryRunner runner, WriteSpec spec, Compilation compilation) {
    this.runner = runner;
    this.spec = spec;
    this.type = (EntityType<T>) runner.metadata().entity(spec.entity());
    this.compilation = compilation;
  }

  List<T> list() {
    if (type.computed().stream().noneMatch(ComputedAttribute::readsTables)) {
      return runner.list(compilation.compile(List.of(Paths.self(spec)), null));
    }
    List<Node> ids = new ArrayList<>();
    for (ColumnMapping id : type.idColumns()) {
      ids.add(id.column().at(spec.origin()));
    }
    return entities(runner.list(compilation.compile(ids, WrittenEntities::key)));
  }

  private static Object key(@Nullable Object[] parts) {
    return Objects.requireNonNull(CompositeKey.ofParts(parts));
  }

  private List<T> entities(List<Object> keys) {
    EntitySelects selects = new EntitySelects(runner.metadata());
    Map<Object, T> found = new HashMap<>();
    for (int from = 0; from < keys.size(); from += KEYS_OF_ONE_SELECT) {
      List<Object> chunk = keys.subList(from, Math.min(keys.size(), from + KEYS_OF_ONE_SELECT));
      for (T entity : runner.list(selects.byKeys(type, chunk))) {
        found.put(Objects.requireNonNull(type.key(entity)), entity);
      }
    }
    List<T> entities = new ArrayList<>();
    keys.forEach(key -> entities.add(Objects.requireNonNull(found.get(key))));
    return entities;
  }

  /** Compiles the statement with what it gives back. */
  interface Compilation {
    <R> CompiledReturning<R> compile(
        List<Node> items, @Nullable Function<@Nullable Object[], R> constructor);
  }
}
