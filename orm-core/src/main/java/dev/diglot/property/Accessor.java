package dev.diglot.property;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The method that a method reference names.
 *
 * <p>The declaring class is only a hint: an inherited accessor names the class that declares it or
 * the class it was called on, depending on the compiler. The entity comes from the query.
 *
 * @param declaringClass the binary name of the class named in the reference
 * @param path the method's name, as the only step of a path, so that each mention shares it
 * @param reference false when the code is a lambda body, whose name means nothing
 */
public record Accessor(String declaringClass, List<String> path, boolean reference) {

  private static final String LAMBDA_PREFIX = "lambda$";

  private static final ClassValue<Accessor[]> CACHE =
      new ClassValue<>() {
        @Override
        protected Accessor[] computeValue(Class<?> type) {
          return new Accessor[1];
        }
      };

  /**
   * Finds the method behind a method reference. One call site has one class, so the answer is read
   * once and kept with that class.
   *
   * @param function a serializable lambda or method reference
   * @return the method it names
   * @throws QueryException NOT_A_PROPERTY_REFERENCE when the object is not a lambda or method
   *     reference
   */
  public static Accessor of(Serializable function) {
    Accessor[] slot = CACHE.get(function.getClass());
    Accessor known = slot[0];
    if (known == null) {
      known = read(SerializedLambdas.of(function));
      slot[0] = known;
    }
    return known;
  }

  /**
   * Finds the method that a method reference names.
   *
   * @param function a method reference
   * @return the method it names
   * @throws QueryException NOT_A_PROPERTY_REFERENCE when it is a lambda, whose body names nothing
   */
  public static Accessor named(Serializable function) {
    Accessor accessor = of(function);
    if (!accessor.reference()) {
      throw refused("a lambda written in " + accessor.declaringClass(), null);
    }
    return accessor;
  }

  /**
   * The method's name.
   *
   * @return the only step of the path
   */
  public String method() {
    return path.get(0);
  }

  static QueryException refused(String got, @Nullable Throwable cause) {
    return new QueryException(
        QueryError.NOT_A_PROPERTY_REFERENCE,
        "Expected a method reference such as User::name, got "
            + got
            + ". Name the accessor by a method reference; lambdas are for conditions, values and"
            + " orders, as in where(user -> user.name().equals(name)).",
        cause);
  }

  private static Accessor read(SerializedLambda lambda) {
    String method = lambda.getImplMethodName();
    return new Accessor(
        lambda.getImplClass().replace('/', '.'),
        List.of(method),
        !method.startsWith(LAMBDA_PREFIX));
  }
}
