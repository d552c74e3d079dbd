package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.JavaNumbers;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.lang.invoke.MethodType;
import java.util.List;

/** The boxes of numbers: {@link Byte} to {@link Double}. */
final class BoxMethods implements MethodTranslations {
  private static final List<Class<?>> WHOLE =
      List.of(Byte.class, Short.class, Integer.class, Long.class);
  private static final List<Class<?>> FLOATING = List.of(Float.class, Double.class);
  private static final List<String> CONVERSIONS =
      List.of("byteValue", "shortValue", "intValue", "longValue", "floatValue", "doubleValue");

  @Override
  public void contribute(TranslationRegistry registry) {
    WHOLE.forEach(box -> box(registry, box));
    WHOLE.forEach(box -> registry.method(box, "toString").is(Sql::asText));
    FLOATING.forEach(box -> box(registry, box));
    FLOATING.forEach(
        box ->
            registry
                .method(box, "toString")
                .refused("databases write floating point numbers otherwise", "Write it in Java"));
    for (Class<?> box : List.of(Integer.class, Long.class)) {
      wide(registry, box);
      Class<?> primitive = primitive(box);
      registry
          .method(box, "signum", primitive)
          .is(call -> call.value(Sql.integer(JavaOperators.SIGN, call.node(0))));
    }
    FLOATING.forEach(box -> wide(registry, box));
    parsing(registry);
    floatingKinds(registry);
  }

  private static Class<?> primitive(Class<?> box) {
    return MethodType.methodType(box).unwrap().returnType();
  }

  private static void box(TranslationRegistry registry, Class<?> box) {
    Class<?> primitive = primitive(box);
    for (String name : CONVERSIONS) {
      registry.method(box, name).is(call -> converted(call, primitive));
    }
    registry.method(box, "valueOf", primitive).is(call -> call.present(call.node(0)));
    registry
        .method(box, "toString", primitive)
        .is(call -> call.present(call.text(call.argument(0))));
    boolean sign = box != Byte.class && box != Short.class;
    registry
        .method(box, "compareTo", box)
        .is(call -> new ComparedTerm(call.receiverNode(), call.node(0), sign));
    registry
        .method(box, "compare", primitive, primitive)
        .is(call -> new ComparedTerm(call.node(0), call.node(1), sign));
  }

  private static ValueTerm converted(Call call, Class<?> from) {
    return call.value(JavaNumbers.conversion(call.receiverNode(), from, call.resultType()));
  }

  private static void wide(TranslationRegistry registry, Class<?> box) {
    binary(registry, box, "sum", Operators.ADD);
    binary(registry, box, "max", JavaOperators.GREATEST);
    binary(registry, box, "min", JavaOperators.LEAST);
  }

  private static void binary(
      TranslationRegistry registry, Class<?> box, String name, Operator operator) {
    Class<?> primitive = primitive(box);
    registry
        .method(box, name, primitive, primitive)
        .is(
            call ->
                call.value(
                    Sql.typed(
                        JavaNumbers.dataType(primitive), operator, call.node(0), call.node(1))));
  }

  private static void parsing(TranslationRegistry registry) {
    parsing(registry, Integer.class, "parseInt");
    parsing(registry, Long.class, "parseLong");
    for (Class<?> box : List.of(Float.class, Double.class)) {
      registry
          .overloads(box, box == Float.class ? "parseFloat" : "parseDouble")
          .refused("databases read other texts as numbers", "Store the value as a number");
    }
  }

  private static void parsing(TranslationRegistry registry, Class<?> box, String name) {
    registry
        .method(box, name, String.class)
        .is(call -> call.value(Sql.cast(call.node(0), JavaNumbers.dataType(box))));
    registry
        .method(box, "valueOf", String.class)
        .is(call -> call.present(Sql.cast(call.node(0), JavaNumbers.dataType(box))));
  }

  private static void floatingKinds(TranslationRegistry registry) {
    for (Class<?> box : FLOATING) {
      for (String name : List.of("isNaN", "isInfinite", "isFinite")) {
        registry
            .overloads(box, name)
            .refused(
                "databases differ in what is no number, which is outside of what is promised",
                "Compare with a bound, such as Math.abs(x) <= Double.MAX_VALUE");
      }
    }
  }
}
