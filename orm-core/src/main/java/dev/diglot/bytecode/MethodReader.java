package dev.diglot.bytecode;

import java.lang.invoke.MethodType;
import java.util.Optional;

/** Reads methods as expressions. Each is read once and kept as long as its class. */
public final class MethodReader {

  /** The most levels that a value has. */
  public static final int MAXIMAL_DEPTH = 1_000;

  private MethodReader() {}

  /**
   * The body of a method.
   *
   * @param method the method; its owner declares or inherits it
   * @return the body
   * @throws RefusedException when it has no expression
   */
  public static MethodBody read(MethodName method) {
    throw new RefusedException(
        new Refusal(method.owner().getName(), method.name(), 0, "a method", "x", "y"));
  }

  /**
   * The method that a call of a receiver runs: that of the nearest super class, else the default
   * method of an interface, else an abstract method.
   *
   * @param receiver the exact class of the receiver
   * @param name the name of the method
   * @param type its erased parameters and result
   * @return the method with the class that declares it as owner, or empty when there is none
   */
  public static Optional<MethodName> resolve(Class<?> receiver, String name, MethodType type) {
    return Optional.empty();
  }
}
