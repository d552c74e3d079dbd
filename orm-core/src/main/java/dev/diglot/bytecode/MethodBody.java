package dev.diglot.bytecode;

import java.util.List;

/**
 * A method whose body is one expression.
 *
 * @param method the method, with the class that declares it as owner
 * @param isStatic whether it has no receiver
 * @param parameters the types of all arguments by {@link Argument#index()}: the declaring class
 *     comes first for an instance method
 * @param result what it returns, in terms of its arguments
 */
public record MethodBody(
    MethodName method, boolean isStatic, List<Class<?>> parameters, Value result) {

  /** Copies the list. */
  public MethodBody {
    parameters = List.copyOf(parameters);
  }
}
