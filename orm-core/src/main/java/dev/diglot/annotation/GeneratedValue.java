package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An id that is supplied when the entity is inserted. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface GeneratedValue {

  /**
   * Who supplies the value.
   *
   * @return the strategy
   */
  GenerationType strategy() default GenerationType.IDENTITY;

  /**
   * The sequence of {@link GenerationType#SEQUENCE}; empty for {@code <table>_<column>_seq}.
   *
   * @return the name, or an empty string
   */
  String sequence() default "";
}
