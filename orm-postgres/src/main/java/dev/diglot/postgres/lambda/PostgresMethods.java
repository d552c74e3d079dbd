package dev.diglot.postgres.lambda;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.postgres.type.Range;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The methods of lists, maps and ranges that are columns of PostgreSQL. */
public final class PostgresMethods implements MethodTranslations {
  /** Creates the translations. */
  public PostgresMethods() {}

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.later(new ListMethods(), Collection.class, List.class);
    registry.later(new MapMethods(), Map.class);
    registry.later(new RangeMethods(), Range.class);
  }
}
