package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The order in which a collection is read. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface OrderBy {

  /**
   * Properties of the target with {@code asc} or {@code desc}, separated by commas; empty for its
   * id.
   *
   * @return the order
   */
  String value() default "";
}
