package dev.diglot.type;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The contributors of types that an application sees, looked for once for each class loader: types
 * of values are asked for when statements run.
 */
final class TypeContributors {
  private static final Map<@Nullable ClassLoader, SoftReference<List<TypeContributor>>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private TypeContributors() {}

  /** Those that the context of the thread and Diglot's own loader see, each class once. */
  static List<TypeContributor> here() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    SoftReference<List<TypeContributor>> known = KNOWN.get(context);
    List<TypeContributor> contributors = known == null ? null : known.get();
    if (contributors == null) {
      contributors = find();
      KNOWN.put(context, new SoftReference<>(contributors));
    }
    return contributors;
  }

  private static List<TypeContributor> find() {
    Map<Class<?>, TypeContributor> found = new LinkedHashMap<>();
    for (TypeContributor contributor : ServiceLoader.load(TypeContributor.class)) {
      found.putIfAbsent(contributor.getClass(), contributor);
    }
    ClassLoader own = TypeContributors.class.getClassLoader();
    for (TypeContributor contributor : ServiceLoader.load(TypeContributor.class, own)) {
      found.putIfAbsent(contributor.getClass(), contributor);
    }
    return List.copyOf(found.values());
  }
}
