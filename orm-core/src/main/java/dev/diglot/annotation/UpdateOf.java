package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an update sets instead of a {@link Hybrid}, which has no column: a static method that takes
 * the {@code Root} of the entity and an expression for the whole value, and returns {@code
 * Assignments} of its parts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface UpdateOf {

  /**
   * The name of the hybrid.
   *
   * @return the name
   */
  String value();
}
