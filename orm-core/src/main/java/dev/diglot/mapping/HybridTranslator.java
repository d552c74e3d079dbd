package dev.diglot.mapping;

import java.io.Serializable;
import java.lang.reflect.Method;

/**
 * Turns the bodies of hybrids into expressions. Found by {@link java.util.ServiceLoader}; the
 * package that reads Java code provides it.
 */
public interface HybridTranslator {

  /**
   * Translates a method. Its parameters, if any, are what the holes are computed from.
   *
   * @param mapping what is mapped
   * @param entity the mapped class, whose instances the method is called on
   * @param method the method, of the class itself or of what it inherits from
   * @return the expression, whose paths start at its {@code self}
   * @throws UntranslatableException when the body cannot run in a database
   */
  ExpressionTemplate translate(MappingView mapping, Class<?> entity, Method method)
      throws UntranslatableException;

  /**
   * Translates code over one value, which stands at the place of the expression's {@code self}.
   *
   * @param mapping what is mapped
   * @param code a lambda or method reference that captures nothing
   * @return the expression
   * @throws UntranslatableException when the code cannot run in a database
   */
  ExpressionTemplate translate(MappingView mapping, Serializable code)
      throws UntranslatableException;

  /**
   * Translates a static method over one value, which stands at the place of the expression's {@code
   * self}.
   *
   * @param mapping what is mapped
   * @param function a static method with one parameter
   * @return the expression
   * @throws UntranslatableException when the body cannot run in a database
   */
  ExpressionTemplate function(MappingView mapping, Method function) throws UntranslatableException;
}
