package dev.diglot.lambda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** All translations of methods that modules on the path bring. */
final class Translations {

  private Translations() {}

  /** The translations that the context of the thread and Diglot's own loader see. */
  static TranslationRegistry load() {
    Map<Class<?>, MethodTranslations> found = new LinkedHashMap<>();
    ServiceLoader.load(MethodTranslations.class, Translations.class.getClassLoader())
        .forEach(each -> found.putIfAbsent(each.getClass(), each));
    ServiceLoader.load(MethodTranslations.class)
        .forEach(each -> found.putIfAbsent(each.getClass(), each));
    TranslationRegistry registry = new TranslationRegistry();
    found.values().forEach(each -> each.contribute(registry));
    return registry;
  }
}
