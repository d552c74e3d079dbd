package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The table that links the two sides of a relationship. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface JoinTable {

  /**
   * The name of the table; empty for the two tables' names joined by an underscore.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * The schema; empty for the schema of this side's table.
   *
   * @return the schema, or an empty string
   */
  String schema() default "";

  /**
   * The columns that refer to this side.
   *
   * @return the columns
   */
  JoinColumn[] joinColumns() default {};

  /**
   * The columns that refer to the other side.
   *
   * @return the columns
   */
  JoinColumn[] inverseJoinColumns() default {};
}
