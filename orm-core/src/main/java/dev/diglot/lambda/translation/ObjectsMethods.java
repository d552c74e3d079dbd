package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.Operators;
import java.util.Objects;
import java.util.function.Supplier;

/** {@link Objects}. */
final class ObjectsMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    objects(registry);
    required(registry);
  }

  private static void objects(TranslationRegistry registry) {
    registry
        .method(Objects.class, "equals", Object.class, Object.class)
        .is(call -> call.value(call.equality(call.argument(0), call.argument(1))));
    registry.method(Objects.class, "isNull", Object.class).is(call -> call.value(isNull(call)));
    registry
        .method(Objects.class, "nonNull", Object.class)
        .is(call -> call.value(new NotNode(isNull(call))));
    registry
        .method(Objects.class, "toString", Object.class)
        .is(call -> call.present(textOr(call, Sql.literal("null"))));
    registry
        .method(Objects.class, "toString", Object.class, String.class)
        .is(call -> call.value(textOr(call, call.node(1))));
    registry
        .method(Objects.class, "hash", Object[].class)
        .refused("no database computes Java's hash codes", "Compare the values themselves");
    registry
        .method(Objects.class, "hashCode", Object.class)
        .refused("no database computes Java's hash codes", "Compare the values themselves");
  }

  private static void required(TranslationRegistry registry) {
    registry
        .method(Objects.class, "requireNonNull", Object.class)
        .is(call -> ObjectMethods.dereferenced(call.argument(0)));
    registry
        .method(Objects.class, "requireNonNull", Object.class, String.class)
        .is(call -> ObjectMethods.dereferenced(call.argument(0)));
    registry
        .method(Objects.class, "requireNonNullElse", Object.class, Object.class)
        .is(call -> orElse(call, call.argument(1)));
    registry
        .method(Objects.class, "requireNonNullElseGet", Object.class, Supplier.class)
        .is(call -> orElse(call, call.apply(call.argument(1))));
  }

  private static Node isNull(Call call) {
    return call.equality(call.argument(0), JavaTerm.constant(null, Object.class));
  }

  private static Node textOr(Call call, Node otherwise) {
    return Sql.text(Operators.COALESCE, call.text(call.argument(0)), otherwise);
  }

  private static Term orElse(Call call, Term otherwise) {
    Node value = Sql.like(Operators.COALESCE, call.node(call.argument(0)), call.node(otherwise));
    return ValueTerm.present(value, call.argument(0).type());
  }
}
