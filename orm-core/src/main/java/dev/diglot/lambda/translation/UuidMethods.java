package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.type.StandardTypes;
import java.util.UUID;

/** {@link UUID}. */
final class UuidMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.method(UUID.class, "toString").is(Sql::asText);
    registry
        .method(UUID.class, "fromString", String.class)
        .is(call -> call.present(Sql.cast(call.node(0), StandardTypes.UUID)));
    registry
        .method(UUID.class, "compareTo", UUID.class)
        .refused(
            "Java compares the halves of a UUID as signed numbers, databases compare its bytes",
            "Compare toString(), or order by the property for the database's order");
    registry
        .method(UUID.class, "randomUUID")
        .neverTranslated(
            "it would be another value in the database", "Make the value before the query");
  }
}
