package dev.diglot.lambda;

import dev.diglot.bytecode.FunctionValue;
import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.mapping.Computation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references inside translated code. */
final class Functions {
  private final Translating translating;

  Functions(Translating translating) {
    this.translating = translating;
  }

  FunctionTerm function(FunctionValue value, List<Term> captured) {
    List<JavaTerm> java = new JavaCode(translating).of(captured);
    return new FunctionTerm(
        value.functionalInterface(),
        arguments -> applied(value, captured, arguments),
        java == null ? null : object(value, java));
  }

  private Term applied(FunctionValue value, List<Term> captured, List<Term> arguments) {
    MethodName implementation = value.implementation();
    List<Term> all = new ArrayList<>(captured);
    for (Term argument : arguments) {
      all.add(adapted(argument, value, all.size()));
    }
    Calls calls = new Calls(translating);
    return switch (value.handle()) {
      case CONSTRUCTOR -> calls.construct(implementation, all);
      case STATIC -> calls.call(implementation, Invocation.Kind.STATIC, all);
      case VIRTUAL -> calls.call(implementation, Invocation.Kind.VIRTUAL, all);
      case INTERFACE -> calls.call(implementation, Invocation.Kind.INTERFACE, all);
      case SPECIAL -> calls.call(implementation, Invocation.Kind.SPECIAL, all);
    };
  }

  /** An argument in the type of the parameter that takes it, the receiver left as it is. */
  private Term adapted(Term argument, FunctionValue value, int position) {
    boolean receiver =
        value.handle() != FunctionValue.Handle.STATIC
            && value.handle() != FunctionValue.Handle.CONSTRUCTOR;
    int parameter = receiver ? position - 1 : position;
    return parameter < 0
        ? argument
        : new Calculations(translating)
            .adapted(argument, value.implementation().type().parameterType(parameter));
  }

  /** The function as an object, for code that Java runs. */
  private Computation object(FunctionValue value, List<JavaTerm> captured) {
    List<Computation> inputs = captured.stream().map(JavaTerm::computation).toList();
    Translating here = translating;
    return (outer, clock) -> {
      @Nullable Object[] values = new @Nullable Object[inputs.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = inputs.get(i).value(outer, clock);
      }
      MethodHandle bound = MethodHandles.insertArguments(handle(here, value), 0, values);
      return MethodHandleProxies.asInterfaceInstance(value.functionalInterface(), bound);
    };
  }

  private static MethodHandle handle(Translating translating, FunctionValue value) {
    return switch (value.handle()) {
      case CONSTRUCTOR -> Handles.constructor(translating, value.implementation());
      case STATIC -> Handles.method(translating, value.implementation(), true);
      default -> Handles.method(translating, value.implementation(), false);
    };
  }
}
