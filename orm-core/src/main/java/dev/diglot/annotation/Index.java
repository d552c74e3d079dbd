package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over columns of a table. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Index {

  /**
   * Columns or properties, or expressions in parentheses; each optionally followed by an operator
   * class, as in {@code "body gin_trgm_ops"}, and by {@code asc} or {@code desc}. Empty on a field,
   * which is then the column.
   *
   * @return the columns
   */
  String[] columns() default {};

  /**
   * The name of the index; empty for one made of the table's and the columns' names.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * Whether no two rows share the values.
   *
   * @return whether values are unique
   */
  boolean unique() default false;

  /**
   * The SQL condition of a partial index; empty for all rows.
   *
   * @return the SQL, or an empty string
   */
  String where() default "";

  /**
   * The access method, such as {@code gin}; empty for the database's default.
   *
   * @return the method, or an empty string
   */
  String method() default "";
}
