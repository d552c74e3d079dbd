package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The entities that link to this one: a {@code List}, {@code Set}, {@code Collection} or {@code
 * Map}, loaded on first touch.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface OneToMany {

  /**
   * The field of the target that links back; empty with a {@link JoinTable}.
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

  /**
   * Whether a target that leaves the relationship is deleted.
   *
   * @return whether orphans are deleted
   */
  boolean orphanRemoval() default false;
}
