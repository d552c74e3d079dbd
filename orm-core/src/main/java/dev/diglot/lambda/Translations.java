package dev.diglot.lambda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** All translations of methods that modules on the path bring. */
final class Translations {
  private static final Map<Class<?>, MethodTranslations> OWN = found(Map.of(), own());
  private static final TranslationRegistry REGISTRY = registry(OWN);

  private Translations() {}

  private static ServiceLoader<MethodTranslations> own() {
    return ServiceLoader.load(MethodTranslations.class, Translations.class.getClassLoader());
  }

  /** The translations that the context of the thread and Diglot's own loader see. */
  static TranslationRegistry load() {
    if (Thread.currentThread().getContextClassLoader() == Translations.class.getClassLoader()) {
      return REGISTRY;
    }
    Map<Class<?>, MethodTranslations> all =
        found(OWN, ServiceLoader.load(MethodTranslations.class));
    return all.size() == OWN.size() ? REGISTRY : registry(all);
  }

  private static Map<Class<?>, MethodTranslations> found(
      Map<Class<?>, MethodTranslations> known, ServiceLoader<MethodTranslations> loader) {
    Map<Class<?>, MethodTranslations> found = new LinkedHashMap<>(known);
    loader.forEach(each -> found.putIfAbsent(each.getClass(), each));
    return found;
  }

  private static TranslationRegistry registry(Map<Class<?>, MethodTranslations> all) {
    TranslationRegistry registry = new TranslationRegistry();
    all.values().forEach(each -> each.contribute(registry));
    return registry;
  }
}
