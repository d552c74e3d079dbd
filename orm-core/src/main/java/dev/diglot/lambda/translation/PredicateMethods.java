package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.FunctionTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** {@link Predicate}s and {@link Function}s made of others. */
final class PredicateMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Predicate.class, "not", Predicate.class)
        .always(call -> predicate(element -> negated(call, call.argument(0), element)));
    registry
        .method(Predicate.class, "negate")
        .always(call -> predicate(element -> negated(call, call.receiver(), element)));
    registry
        .method(Predicate.class, "and", Predicate.class)
        .always(
            call ->
                predicate(
                    element ->
                        Sql.and(
                            holds(call, call.receiver(), element),
                            holds(call, call.argument(0), element))));
    registry
        .method(Predicate.class, "or", Predicate.class)
        .always(
            call ->
                predicate(
                    element ->
                        Sql.or(
                            holds(call, call.receiver(), element),
                            holds(call, call.argument(0), element))));
    registry
        .method(Function.class, "identity")
        .always(call -> new FunctionTerm(Function.class, given -> given.get(0), null));
    registry
        .method(UnaryOperator.class, "identity")
        .always(call -> new FunctionTerm(UnaryOperator.class, given -> given.get(0), null));
  }

  private static FunctionTerm predicate(Function<Term, Node> condition) {
    return new FunctionTerm(
        Predicate.class, given -> ValueTerm.of(condition.apply(given.get(0)), boolean.class), null);
  }

  private static Node holds(Call call, Term predicate, Term element) {
    return call.node(call.apply(predicate, element));
  }

  private static Node negated(Call call, Term predicate, Term element) {
    return new NotNode(holds(call, predicate, element));
  }
}
