package dev.diglot.postgres.lambda;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.postgres.sql.ContainerOperators;
import dev.diglot.postgres.sql.HstoreOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Map}: a column of {@code hstore}. */
final class MapMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Map.class, "containsKey", Object.class)
        .is(
            call ->
                call.value(
                    Columns.condition(ContainerOperators.HAS_KEY, hstore(call), call.node(0))));
    registry
        .method(Map.class, "get", Object.class)
        .is(
            call ->
                new ValueTerm(
                    Columns.typed(
                        HstoreOperators.GET, StandardTypes.TEXT, hstore(call), call.node(0)),
                    String.class,
                    false,
                    null));
  }

  private static Node hstore(Call call) {
    if (call.receiver() instanceof ValueTerm value && isHstore(value.dataType())) {
      return value.node();
    }
    throw call.refused(
        "it is known of columns of type hstore only",
        "Write the typed expression, such as json(User::data).get(\"key\").asText().eq(value)");
  }

  private static boolean isHstore(@Nullable DataType<?> type) {
    return type != null && type.name().value().equals("hstore");
  }
}
