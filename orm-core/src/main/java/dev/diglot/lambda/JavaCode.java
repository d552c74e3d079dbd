package dev.diglot.lambda;

import dev.diglot.bytecode.FieldName;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Computation;
import dev.diglot.type.ImmutableClasses;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Code that depends on no row, run by Java once for each execution. */
final class JavaCode {
  private final Translating translating;

  JavaCode(Translating translating) {
    this.translating = translating;
  }

  /** The term as a value of Java, or null when a row takes part in it. */
  @Nullable JavaTerm of(Term term) {
    if (term instanceof JavaTerm java) {
      return java;
    }
    if (term instanceof FunctionTerm function && function.computation() != null) {
      return new JavaTerm(function.computation(), function.type());
    }
    if (term instanceof OrderTerm order) {
      return order.java();
    }
    if (term instanceof OptionalTerm optional && optional.type() == Optional.class) {
      JavaTerm value = optional.rows() == null ? of(optional.value()) : null;
      return value == null
          ? null
          : computed(Optional.class, values -> Optional.ofNullable(values.get(0)), List.of(value));
    }
    return term instanceof ListTerm list ? new Elements(translating).java(list) : null;
  }

  /** The terms as values of Java, or null when a row takes part in any. */
  @Nullable List<JavaTerm> of(List<Term> terms) {
    List<JavaTerm> all = new ArrayList<>();
    for (Term term : terms) {
      JavaTerm java = of(term);
      if (java == null) {
        return null;
      }
      all.add(java);
    }
    return all;
  }

  /** A call of a method, constructor or field that runs its real code. */
  JavaTerm call(MethodHandle target, List<JavaTerm> arguments, Class<?> type) {
    MethodHandle spread = Handles.spread(target);
    List<Computation> inputs = arguments.stream().map(JavaTerm::computation).toList();
    return new JavaTerm((captured, clock) -> run(spread, values(inputs, captured, clock)), type);
  }

  private static @Nullable Object run(MethodHandle spread, @Nullable Object[] arguments) {
    try {
      return spread.invokeExact(arguments);
    } catch (Error fatal) {
      throw fatal;
    } catch (Throwable thrown) {
      throw failed(thrown);
    }
  }

  private static QueryException failed(Throwable thrown) {
    return new QueryException(
        QueryError.LAMBDA_FAILED,
        "A part of a lambda that depends on no entity is computed by Java once for each"
            + " execution, and threw "
            + thrown
            + ". Compute it before the query, or guard it in the lambda.",
        thrown);
  }

  private static @Nullable Object[] values(
      List<Computation> inputs, List<@Nullable Object> captured, Clock clock) {
    @Nullable Object[] values = new @Nullable Object[inputs.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = inputs.get(i).value(captured, clock);
    }
    return values;
  }

  /** A function of values of Java: at once when all are constants and it does not throw. */
  static JavaTerm computed(
      Class<?> type,
      Function<? super List<@Nullable Object>, ? extends @Nullable Object> function,
      List<JavaTerm> inputs) {
    if (inputs.stream().allMatch(JavaTerm::isConstant)) {
      List<@Nullable Object> known = new ArrayList<>();
      inputs.forEach(input -> known.add(input.constant()));
      try {
        return JavaTerm.constant(function.apply(known), type);
      } catch (RuntimeException throwing) {
        return new JavaTerm((captured, clock) -> applied(function, known), type);
      }
    }
    List<Computation> computations = inputs.stream().map(JavaTerm::computation).toList();
    return new JavaTerm(
        (captured, clock) ->
            applied(function, Arrays.asList(values(computations, captured, clock))),
        type);
  }

  private static @Nullable Object applied(
      Function<? super List<@Nullable Object>, ? extends @Nullable Object> function,
      List<@Nullable Object> values) {
    try {
      return function.apply(values);
    } catch (QueryException failed) {
      throw failed;
    } catch (RuntimeException thrown) {
      throw failed(thrown);
    }
  }

  /** A static field: constants of enums and final values are known, others are read when run. */
  JavaTerm staticField(FieldName field) {
    Field found = Handles.field(translating, field);
    MethodHandle getter = Handles.getter(translating, found);
    if (Modifier.isFinal(found.getModifiers()) && ImmutableClasses.contains(found.getType())) {
      Object value = run(Handles.spread(getter), new @Nullable Object[0]);
      return JavaTerm.constant(value, field.type());
    }
    return call(getter, List.of(), field.type());
  }

  /** A field of an object of Java. */
  JavaTerm field(JavaTerm target, FieldName field) {
    Field found = Handles.field(translating, field);
    return call(Handles.getter(translating, found), List.of(target), field.type());
  }
}
