package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A link to one entity that nobody else links to. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface OneToOne {

  /**
   * The field of the target that holds the foreign key; empty when this side holds it.
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
   * Whether there may be no target.
   *
   * @return whether null is allowed
   */
  boolean optional() default true;

  /**
   * Whether a key without a row reads as no target; otherwise reading it fails. When true, no
   * foreign key constraint is made that would forbid such keys.
   *
   * @return whether a dangling key is null
   */
  boolean missingIsNull() default false;

  /**
   * Whether a target that leaves the relationship is deleted.
   *
   * @return whether orphans are deleted
   */
  boolean orphanRemoval() default false;
}
