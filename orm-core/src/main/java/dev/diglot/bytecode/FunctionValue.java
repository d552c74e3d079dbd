package dev.diglot.bytecode;

import java.lang.invoke.MethodType;
import java.util.List;

/**
 * A lambda or a method reference: an object of a functional interface whose one method calls the
 * implementation with what was captured followed by its own arguments.
 *
 * @param implementation the method that is called; a body of a lambda is read like any method
 * @param handle how it is called
 * @param captured its leading arguments; the receiver comes first
 * @param functionalInterface the interface
 * @param method the name of its one method
 * @param methodType the types of the one method as used here: arguments and result are instances of
 *     these
 * @param line where
 */
public record FunctionValue(
    MethodName implementation,
    Handle handle,
    List<Value> captured,
    Class<?> functionalInterface,
    String method,
    MethodType methodType,
    Line line)
    implements Value {

  @Override
  public Class<?> type() {
    return functionalInterface;
  }

  /** How the implementation is called. */
  public enum Handle {
    /** A static method. */
    STATIC,
    /** An instance method, by the class of its receiver. */
    VIRTUAL,
    /** An instance method named by an interface, by the class of its receiver. */
    INTERFACE,
    /** Exactly the named instance method: private, as bodies of lambdas are. */
    SPECIAL,
    /** A constructor; the new object is the result. */
    CONSTRUCTOR
  }

  /** Copies the list. */
  public FunctionValue {
    captured = List.copyOf(captured);
  }

  @Override
  public List<Value> children() {
    return captured;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
