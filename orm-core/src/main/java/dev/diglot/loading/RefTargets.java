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
  /** For each key a reference, or a list of several. */
  private final Map<Object, Object> waiting = new LinkedHashMap<>();

  /** Lets a reference wait, if its key is among the first thousand. */
  void await(Ref<?> ref) {
    Object key = Objects.requireNonNull(ref.key(), "key");
    Object same = waiting.get(key);
    if (same == null) {
      if (waiting.size() < Keys.CHUNK) {
        waiting.put(key, ref);
      }
    } else if (same instanceof Several several) {
      several.refs().add(ref);
    } else {
      Several several = new Several(new ArrayList<>(4));
      several.refs().add((Ref<?>) same);
      several.refs().add(ref);
      waiting.put(key, several);
    }
  }

  /** Loads the targets by one statement and hands them over. */
  void load(Loading loading, EntityType<?> type, LoadPath path, LoadMode mode) {
    ResultGroup group = new ResultGroup(loading, path, mode.nested());
    Assembly assembly = new Assembly(loading, new LoadScope(loading.context()), group);
    List<Object> missing = new ArrayList<>(waiting.size());
    waiting.forEach(
        (key, refs) -> {
          Object known = assembly.scope().find(type, key);
          if (known == null) {
            missing.add(key);
          } else {
            Hand.over(refs, known);
          }
        });
    assembly.read(
        type,
        missing,
        (key, target) -> Hand.over(Objects.requireNonNull(waiting.get(key)), target));
  }

  /** The target of a reference that needs no statement. */
  static @Nullable Object known(Loading loading, EntityType<?> type, Ref<?> ref) {
    Object key = Objects.requireNonNull(ref.key(), "key");
    return new LoadScope(loading.context()).find(type, key);
  }

  /** References with one key. */
  private record Several(List<Ref<?>> refs) {}

  /** May resolve references. */
  private abstract static class Hand extends RefLoader {
    static void over(Object refs, Object target) {
      if (refs instanceof Several several) {
        several.refs().forEach(ref -> over(ref, target));
      } else {
        over((Ref<?>) refs, target);
      }
    }

    private static <T> void over(Ref<T> ref, Object target) {
      resolve(ref, ref.type().cast(target));
    }
  }
}
