package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Entities linked through a join table: a {@code List}, {@code Set}, {@code Collection} or {@code
 * Map}, loaded on first touch.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ManyToMany {

  /**
   * The field of the target that owns the join table; empty when this side does.
   *
   * @return the field, or an empty string
   */
  String mappedBy() default "";

  /**
   * Which operations on this entity extend to the target.
   *
   * @return the operations
   */
  CascadeType[] cascade() default {};
}
