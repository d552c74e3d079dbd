package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column of the foreign key of a to-one relationship. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@Repeatable(JoinColumns.class)
public @interface JoinColumn {

  /**
   * The name of the column; empty for the field's name in snake case and the target's id column,
   * such as {@code owner_id}.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * The id column of the target that it refers to; empty when the target has only one.
   *
   * @return the column, or an empty string
   */
  String references() default "";

  /**
   * Whether the column may be null.
   *
   * @return whether it may be null
   */
  boolean nullable() default true;

  /**
   * Whether no two rows share a value.
   *
   * @return whether values are unique
   */
  boolean unique() default false;

  /**
   * Whether inserts write the column.
   *
   * @return whether inserts write it
   */
  boolean insertable() default true;

  /**
   * Whether updates write the column.
   *
   * @return whether updates write it
   */
  boolean updatable() default true;

  /**
   * A comment kept in the database; empty for none.
   *
   * @return the comment
   */
  String comment() default "";
}
