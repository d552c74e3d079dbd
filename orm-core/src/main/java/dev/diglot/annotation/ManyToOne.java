package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to one entity that many may link to: a plain field is loaded with its holder, a {@code
 * Ref} on first use.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ManyToOne {

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
}
