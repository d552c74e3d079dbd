package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** References to one entity that wait for their targets, by key, a thousand keys at most. */
final class RefTargets {
  private final Map<Object, List<Ref<?>>> waiting = new LinkedHashMap<>();

  /** Lets a reference wait, if its key is among the first thousand. */
  void await(Ref<?> ref) {
    Object key = Objects.requireNonNull(ref.key(), "key");
    List<Ref<?>> same = waiting.get(key);
    if (same != null) {
      same.add(ref);
    } else if (waiting.size() < Keys.CHUNK) {
      waiting.put(key, new ArrayList<>(List.of(ref)));
    }
  }

  /** Loads the targets by one statement and hands them over. */
  void load(Loading loading, EntityType<?> type, LoadPath path, LoadMode mode) {
    ResultGroup group = new ResultGroup(loading, path, mode.nested());
    Assembly assembly = new Assembly(loading, new LoadScope(loading.context()), group);
    assembly
        .instances(type, waiting.keySet())
        .forEach(
            (key, target) ->
                Objects.requireNonNull(waiting.get(key)).forEach(ref -> Hand.over(ref, target)));
  }

  /** The target of a reference that needs no statement. */
  static @Nullable Object known(Loading loading, EntityType<?> type, Ref<?> ref) {
    Object key = Objects.requireNonNull(ref.key(), "key");
    return new LoadScope(loading.context()).find(type, key);
  }

  /** May resolve references. */
  private abstract static class Hand extends RefLoader {
    static <T> void over(Ref<T> ref, Object target) {
      resolve(ref, ref.type().cast(target));
    }
  }
}
