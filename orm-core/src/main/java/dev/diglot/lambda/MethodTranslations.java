package dev.diglot.lambda;

/**
 * Brings the translations of a Java type's methods. Found by {@link java.util.ServiceLoader}; the
 * modules of dialects bring those of their own types.
 */
public interface MethodTranslations {

  /**
   * Registers the translations.
   *
   * @param registry takes them
   */
  void contribute(TranslationRegistry registry);
}
