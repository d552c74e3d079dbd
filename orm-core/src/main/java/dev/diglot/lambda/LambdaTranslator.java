package dev.diglot.lambda;

import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.MappingView;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.List;

/** Translates Java bodies over entities to expressions. */
public final class LambdaTranslator {
  private final MappingView mapping;

  /**
   * A translator for mapped classes.
   *
   * @param mapping what is mapped
   */
  public LambdaTranslator(MappingView mapping) {
    this.mapping = mapping;
  }

  /**
   * Translates a lambda or method reference.
   *
   * @param site its serialized form
   * @param loader the class loader of the class that contains it
   * @param entities the mapped classes of its parameters
   * @return the template, the same for every execution of the call site
   * @throws dev.diglot.error.QueryException LAMBDA_NOT_TRANSLATABLE when something in it cannot be
   *     translated
   */
  public LambdaTemplate translate(
      SerializedLambda site, ClassLoader loader, List<Class<?>> entities) {
    throw Refusals.exception(
        site.getImplClass(), site.getImplMethodName(), "" + mapping + loader, "" + entities);
  }

  /**
   * Translates a hybrid.
   *
   * @param entity the mapped class
   * @param hybrid an instance method of the class or of what it extends, without parameters
   * @return the expression
   * @throws dev.diglot.error.QueryException LAMBDA_NOT_TRANSLATABLE when something in it cannot be
   *     translated
   */
  public ExpressionTemplate hybrid(Class<?> entity, Method hybrid) {
    throw Refusals.exception(entity.getName(), hybrid.getName(), "" + mapping, "");
  }
}
