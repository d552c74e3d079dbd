package dev.diglot.query;

import dev.diglot.lambda.LambdaTemplate;
import dev.diglot.lambda.LambdaTranslator;
import dev.diglot.mapping.Metadata;
import dev.diglot.property.SerializedLambdas;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Shape;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The translations of call sites, each made once. A call site is one class; its translations are
 * kept with the class that is dropped first of it and the entities it is over, so that neither
 * keeps the class loader of the other.
 */
final class LambdaSites {
  private static final ClassValue<LambdaSites> KEPT_WITH =
      new ClassValue<>() {
        @Override
        protected LambdaSites computeValue(Class<?> type) {
          return new LambdaSites();
        }
      };
  private static final ClassValue<Site> SITE =
      new ClassValue<>() {
        @Override
        protected Site computeValue(Class<?> type) {
          return new Site();
        }
      };

  private static final int MOST = 1_000;

  private final Map<Metadata, Map<Key, Translated>> templates =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<StatementCache, Map<Shape, ResultShape<?>>> results =
      Collections.synchronizedMap(new WeakHashMap<>());

  private LambdaSites() {}

  /** Keeps what a lambda makes of rows, for as long as its call site lives. */
  static void keep(StatementCache cache, LambdaNode maker, Shape shape, ResultShape<?> result) {
    Map<Shape, ResultShape<?>> kept =
        KEPT_WITH
            .get(shortestLived(maker.function().getClass(), entities(maker)))
            .results
            .computeIfAbsent(cache, any -> new ConcurrentHashMap<>());
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(shape, result);
  }

  /** What stands for a call site in keys: the same object as long as its class lives. */
  static Object site(Serializable function) {
    return SITE.get(function.getClass());
  }

  /** The translation of a lambda over entities of the statement. */
  static LambdaTemplate template(Metadata metadata, LambdaNode lambda) {
    Translated last = SITE.get(lambda.function().getClass()).last.get();
    return last != null && last.metadata.get() == metadata && isOver(lambda, last.entities)
        ? last.template
        : template(metadata, lambda.function(), entities(lambda));
  }

  private static boolean isOver(LambdaNode lambda, List<Class<?>> entities) {
    boolean same = lambda.entities().size() == entities.size();
    for (int i = 0; same && i < entities.size(); i++) {
      Origin origin = lambda.entities().get(i).origin();
      same = origin != null && origin.entity() == entities.get(i);
    }
    return same;
  }

  private static List<Class<?>> entities(LambdaNode lambda) {
    List<Class<?>> entities = new ArrayList<>();
    for (PathNode path : lambda.entities()) {
      Origin origin = Objects.requireNonNull(path.origin());
      entities.add(Objects.requireNonNull(origin.entity()));
    }
    return entities;
  }

  static LambdaTemplate template(
      Metadata metadata, Serializable function, List<Class<?>> entities) {
    Site site = SITE.get(function.getClass());
    Translated last = site.last.get();
    if (last == null || last.metadata.get() != metadata || !same(last.entities, entities)) {
      last =
          KEPT_WITH
              .get(shortestLived(function.getClass(), entities))
              .of(metadata)
              .computeIfAbsent(
                  new Key(site, entities), any -> translated(metadata, function, entities));
      site.last = new WeakReference<>(last);
    }
    return last.template;
  }

  /** As {@code equals} says, which would make an iterator at each execution. */
  private static boolean same(List<Class<?>> one, List<Class<?>> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = one.get(i) == other.get(i);
    }
    return same;
  }

  private Map<Key, Translated> of(Metadata metadata) {
    return templates.computeIfAbsent(metadata, any -> new ConcurrentHashMap<>());
  }

  private static Translated translated(
      Metadata metadata, Serializable function, List<Class<?>> entities) {
    return new Translated(
        new WeakReference<>(metadata),
        List.copyOf(entities),
        translate(metadata, function, entities));
  }

  private static LambdaTemplate translate(
      Metadata metadata, Serializable function, List<Class<?>> entities) {
    return new LambdaTranslator(metadata.view())
        .translate(SerializedLambdas.of(function), function.getClass().getClassLoader(), entities);
  }

  /** The class whose loader knows those of all others; the call site's when there is none. */
  private static Class<?> shortestLived(Class<?> site, List<Class<?>> entities) {
    List<Class<?>> all = new ArrayList<>(entities);
    all.add(0, site);
    for (Class<?> candidate : all) {
      if (knowsAll(candidate, all)) {
        return candidate;
      }
    }
    return site;
  }

  private static boolean knowsAll(Class<?> type, List<Class<?>> others) {
    for (Class<?> other : others) {
      if (!knows(type, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean knows(Class<?> type, Class<?> other) {
    ClassLoader wanted = other.getClassLoader();
    for (ClassLoader at = type.getClassLoader(); at != null; at = at.getParent()) {
      if (at == wanted) {
        return true;
      }
    }
    return wanted == null;
  }

  /** A call site, and its translation that was asked for last. */
  private static final class Site {
    private volatile WeakReference<Translated> last = new WeakReference<>(null);
  }

  private record Translated(
      WeakReference<Metadata> metadata, List<Class<?>> entities, LambdaTemplate template) {}

  private record Key(Site site, List<Class<?>> entities) {

    /** Written out: the generated code of records is slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && site == that.site && entities.equals(that.entities);
    }

    @Override
    public int hashCode() {
      return 31 * site.hashCode() + entities.hashCode();
    }
  }
}
