package dev.diglot.postgres.lambda;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import java.util.List;

/** The methods of lists, maps and ranges that are columns of PostgreSQL. */
public final class PostgresMethods implements MethodTranslations {
  private static final List<MethodTranslations> ALL =
      List.of(new ListMethods(), new MapMethods(), new RangeMethods());

  /** Creates the translations. */
  public PostgresMethods() {}

  @Override
  public void contribute(TranslationRegistry registry) {
    ALL.forEach(each -> each.contribute(registry));
  }
}
