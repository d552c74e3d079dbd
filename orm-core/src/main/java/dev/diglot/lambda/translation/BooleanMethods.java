package dev.diglot.lambda.translation;

import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CaseNode.Branch;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** {@link Boolean}. */
final class BooleanMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Boolean.class, "booleanValue")
        .is(call -> ValueTerm.of(call.receiverNode(), boolean.class));
    registry.method(Boolean.class, "valueOf", boolean.class).is(call -> call.present(call.node(0)));
    registry
        .method(Boolean.class, "toString", boolean.class)
        .is(call -> call.present(call.text(call.argument(0))));
    registry
        .method(Boolean.class, "compareTo", Boolean.class)
        .is(call -> new ComparedTerm(call.receiverNode(), call.node(0), true));
    registry
        .method(Boolean.class, "compare", boolean.class, boolean.class)
        .is(call -> new ComparedTerm(call.node(0), call.node(1), true));
    registry
        .method(Boolean.class, "parseBoolean", String.class)
        .is(
            call ->
                call.value(
                    new EqualityNode(
                        Sql.text(Operators.LOWER, call.node(0)),
                        Sql.literal("true"),
                        call.present(call.argument(0)),
                        true)));
    registry
        .method(Boolean.class, "toString")
        .is(
            call ->
                call.present(
                    new CaseNode(
                        List.of(
                            new Branch(call.receiverNode(), Sql.literal("true")),
                            new Branch(new NotNode(call.receiverNode()), Sql.literal("false"))),
                        null,
                        StandardTypes.TEXT)));
    logical(registry);
  }

  private static void logical(TranslationRegistry registry) {
    registry
        .method(Boolean.class, "logicalAnd", boolean.class, boolean.class)
        .is(call -> call.value(Sql.and(call.node(0), call.node(1))));
    registry
        .method(Boolean.class, "logicalOr", boolean.class, boolean.class)
        .is(call -> call.value(Sql.or(call.node(0), call.node(1))));
    registry
        .method(Boolean.class, "logicalXor", boolean.class, boolean.class)
        .is(
            call ->
                call.value(new ComparisonNode(Comparison.NOT_EQUAL, call.node(0), call.node(1))));
  }
}
