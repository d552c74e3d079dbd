package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.EntityTerm;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.OptionalTerm;
import dev.diglot.lambda.RefTerm;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.Operators;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** {@link Optional} and its kinds for numbers: a value that is null where they are empty. */
final class OptionalMethods implements MethodTranslations {
  private static final JavaTerm NULL = JavaTerm.constant(null, Object.class);

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Optional.class, "of", Object.class)
        .is(call -> OptionalTerm.of(present(call.argument(0)), Optional.class));
    registry
        .method(Optional.class, "ofNullable", Object.class)
        .is(call -> OptionalTerm.of(call.argument(0), Optional.class));
    registry.method(Optional.class, "empty").always(call -> OptionalTerm.of(NULL, Optional.class));
    registry
        .method(Optional.class, "map", Function.class)
        .is(call -> mapped(call, present(call.apply(call.argument(0), value(call)))));
    registry.method(Optional.class, "flatMap", Function.class).is(OptionalMethods::flatMapped);
    registry.method(Optional.class, "filter", Predicate.class).is(OptionalMethods::filtered);
    registry
        .method(Optional.class, "orElseGet", Supplier.class)
        .is(call -> orElse(call, call.apply(call.argument(0))));
    registry
        .method(Optional.class, "orElse", Object.class)
        .is(call -> orElse(call, call.argument(0)));
    registry.method(Optional.class, "get").is(OptionalMethods::value);
    numbers(registry, OptionalInt.class, int.class, "getAsInt");
    numbers(registry, OptionalLong.class, long.class, "getAsLong");
    numbers(registry, OptionalDouble.class, double.class, "getAsDouble");
    for (Class<?> kind :
        List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)) {
      registry.method(kind, "isEmpty").is(call -> call.value(isEmpty(call)));
      registry.method(kind, "isPresent").is(call -> call.value(new NotNode(isEmpty(call))));
      registry.method(kind, "orElseThrow").is(OptionalMethods::value);
      registry.method(kind, "orElseThrow", Supplier.class).is(OptionalMethods::value);
    }
  }

  private static void numbers(
      TranslationRegistry registry, Class<?> kind, Class<?> number, String get) {
    registry.method(kind, get).is(OptionalMethods::value);
    registry.method(kind, "orElse", number).is(call -> orElse(call, call.argument(0)));
  }

  /** The value or null, also of an optional that Java has. */
  private static Term content(Call call) {
    if (call.receiver() instanceof OptionalTerm optional) {
      return optional.value();
    }
    if (call.receiver() instanceof JavaTerm java && java.type() == Optional.class) {
      return call.computed(
          Object.class,
          values -> values.get(0) instanceof Optional<?> given ? given.orElse(null) : null,
          java);
    }
    throw call.refused(
        "where the Optional comes from is not known", "Keep a value that may be null instead");
  }

  private static Node isEmpty(Call call) {
    return call.equality(content(call), NULL);
  }

  private static Term value(Call call) {
    Term value = present(content(call));
    return value instanceof ValueTerm known && call.resultType().isPrimitive()
        ? known.as(call.resultType())
        : value;
  }

  private static Term present(Term term) {
    return term instanceof ValueTerm value ? value.dereferenced() : term;
  }

  /** A function is not asked when there is no value; a further link is null by itself. */
  private static Term mapped(Call call, Term result) {
    return OptionalTerm.of(guarded(call, result), Optional.class);
  }

  private static Term guarded(Call call, Term result) {
    boolean alongLink = content(call) instanceof EntityTerm || content(call) instanceof RefTerm;
    if (alongLink && (result instanceof EntityTerm || result instanceof RefTerm)) {
      return result;
    }
    Node guarded = Sql.choiceOrNull(new NotNode(isEmpty(call)), call.node(result));
    return new ValueTerm(guarded, boxed(result), false, null);
  }

  private static Class<?> boxed(Term term) {
    return MethodType.methodType(term.type()).wrap().returnType();
  }

  private static Term flatMapped(Call call) {
    if (call.apply(call.argument(0), value(call)) instanceof OptionalTerm inner
        && inner.rows() == null) {
      return mapped(call, inner.value());
    }
    throw call.refused("the function gives no Optional that is known", "Use map");
  }

  private static Term filtered(Call call) {
    Term value = content(call);
    Node passes = call.node(call.apply(call.argument(0), value(call)));
    Node both = Sql.and(new NotNode(isEmpty(call)), passes);
    CaseNode kept = (CaseNode) Sql.choiceOrNull(both, call.node(value));
    return OptionalTerm.of(new ValueTerm(kept, boxed(value), false, null), Optional.class);
  }

  private static Term orElse(Call call, Term otherwise) {
    Term value = content(call);
    if (otherwise instanceof JavaTerm java && java.isNull()) {
      return value;
    }
    if (!(value instanceof ValueTerm || value instanceof JavaTerm)) {
      throw call.refused(
          "there is no choice between entities in SQL",
          "Map to a property first, as in map(City::name)");
    }
    Node either = Sql.like(Operators.COALESCE, call.node(value), call.node(otherwise));
    Class<?> type = call.resultType().isPrimitive() ? call.resultType() : boxed(value);
    boolean present = call.present(otherwise) || call.resultType().isPrimitive();
    return new ValueTerm(either, type, present, null);
  }
}
