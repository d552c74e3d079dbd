package dev.diglot.postgres.lambda;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.OptionalTerm;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.postgres.sql.ContainerOperators;
import dev.diglot.postgres.sql.RangeOperators;
import dev.diglot.postgres.type.Range;
import dev.diglot.postgres.type.RangeType;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import java.util.Optional;

/** {@link Range}. */
final class RangeMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Range.class, "contains", Object.class)
        .is(
            call ->
                call.value(
                    Columns.condition(
                        ContainerOperators.CONTAINS_ELEMENT, range(call), call.node(0))));
    flag(registry, "isEmpty", RangeOperators.IS_EMPTY);
    flag(registry, "lowerInclusive", RangeOperators.LOWER_INCLUSIVE);
    flag(registry, "upperInclusive", RangeOperators.UPPER_INCLUSIVE);
    bound(registry, "lower", RangeOperators.LOWER_BOUND);
    bound(registry, "upper", RangeOperators.UPPER_BOUND);
  }

  private static Node range(Call call) {
    return Columns.column(call, RangeType.class, "range");
  }

  private static void flag(TranslationRegistry registry, String method, Operator operator) {
    registry
        .method(Range.class, method)
        .is(call -> call.value(Columns.condition(operator, range(call))));
  }

  private static void bound(TranslationRegistry registry, String method, Operator operator) {
    registry.method(Range.class, method).is(call -> bound(call, operator));
  }

  private static Term bound(Call call, Operator operator) {
    Node bound = Columns.same(operator, range(call));
    return OptionalTerm.of(new ValueTerm(bound, Object.class, false, null), Optional.class);
  }
}
