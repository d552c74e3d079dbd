package dev.diglot.bytecode;

import java.util.List;

/**
 * The result of a call.
 *
 * @param method the method as the caller names it: its owner may inherit it
 * @param kind how it is found
 * @param arguments the receiver, unless the call is static, then the arguments; boxing and unboxing
 *     are calls like others
 * @param line where
 */
public record Invocation(MethodName method, Kind kind, List<Value> arguments, Line line)
    implements Value {

  @Override
  public Class<?> type() {
    return method.type().returnType();
  }

  /** How a called method is found. */
  public enum Kind {
    /** No receiver. */
    STATIC,
    /** By the class of the receiver. */
    VIRTUAL,
    /** By the class of the receiver, named by an interface. */
    INTERFACE,
    /** Exactly the named one: private, or of a super type. */
    SPECIAL
  }

  /** Copies the list. */
  public Invocation {
    arguments = List.copyOf(arguments);
  }

  @Override
  public List<Value> children() {
    return arguments;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
