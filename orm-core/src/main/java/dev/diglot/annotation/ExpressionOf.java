package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The typed SQL of a {@link Computed} field or a {@link Hybrid} method: a static method that takes
 * the {@code Root} of the entity, and an expression for each parameter of the hybrid, and returns
 * an expression.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface ExpressionOf {

  /**
   * The name of the field or method.
   *
   * @return the name
   */
  String value();
}
