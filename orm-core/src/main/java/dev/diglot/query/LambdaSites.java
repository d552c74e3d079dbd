package dev.diglot.query;

import dev.diglot.lambda.LambdaTemplate;
import dev.diglot.lambda.LambdaTranslator;
import dev.diglot.mapping.Metadata;
import dev.diglot.property.SerializedLambdas;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

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
  private static final ClassValue<Object> SITE =
      new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> type) {
          return new Object();
        }
      };

  private final Map<Metadata, Map<Key, LambdaTemplate>> templates =
      Collections.synchronizedMap(new WeakHashMap<>());

  private LambdaSites() {}

  /** What stands for a call site in keys: the same object as long as its class lives. */
  static Object site(Serializable function) {
    return SITE.get(function.getClass());
  }

  static LambdaTemplate template(
      Metadata metadata, Serializable function, List<Class<?>> entities) {
    Key key = new Key(site(function), entities);
    return KEPT_WITH
        .get(shortestLived(function.getClass(), entities))
        .of(metadata)
        .computeIfAbsent(key, any -> translate(metadata, function, entities));
  }

  private Map<Key, LambdaTemplate> of(Metadata metadata) {
    return templates.computeIfAbsent(metadata, any -> new ConcurrentHashMap<>());
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
    return all.stream()
        .filter(candidate -> all.stream().allMatch(other -> knows(candidate, other)))
        .findFirst()
        .orElse(site);
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

  private record Key(Object site, List<Class<?>> entities) {}
}
