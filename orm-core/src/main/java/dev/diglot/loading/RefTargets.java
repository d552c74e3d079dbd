package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** References to one entity that wait for their targets, by key, a thousand keys at most. */
final class RefTargets {
  private static final int FEW = 10;

  /** For each key a reference, or a list of several. */
  private final KeyTable<Object> waiting;

  private final List<Object> keys;

  /** For few references, perhaps more. */
  RefTargets() {
    this(FEW);
  }

  /**
   * For some references.
   *
   * @param expected how many there will be, roughly
   */
  RefTargets(int expected) {
    int most = Math.min(expected, Keys.CHUNK);
    this.waiting = new KeyTable<>(most);
    this.keys = new ArrayList<>(most);
  }

  /** Lets a reference wait, if its key is among the first thousand. */
  void await(Ref<?> ref) {
    Object key = Objects.requireNonNull(ref.key(), "key");
    Object same = waiting.get(key);
    if (same == null) {
      if (keys.size() < Keys.CHUNK) {
        waiting.put(key, ref);
        keys.add(key);
      }
    } else if (same == ref) {
      return;
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
    keys.removeIf(key -> handOver(key, assembly.scope().find(type, key)));
    assembly.read(type, keys, this::handOver);
  }

  /** Hands a target over; says whether there is one. */
  private boolean handOver(Object key, @Nullable Object target) {
    if (target != null) {
      Hand.over(Objects.requireNonNull(waiting.get(key)), target);
    }
    return target != null;
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
