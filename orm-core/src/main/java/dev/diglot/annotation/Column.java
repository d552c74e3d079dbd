package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column of a field or mixin accessor, where the defaults do not suit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Column {

  /**
   * The name of the column, unquoted; empty for the field's name in snake case.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * The most characters or bytes; -1 for the default of the type, which is 255 for text. Text has
   * no bound when this is {@code Integer.MAX_VALUE}, or when it is not given and a {@link
   * #definition} is.
   *
   * @return the length
   */
  int length() default -1;

  /**
   * The digits of a decimal, or the fractional digits of the seconds of a time; -1 for the default
   * of the type.
   *
   * @return the precision
   */
  int precision() default -1;

  /**
   * The digits after the point of a decimal; -1 for the default of the type.
   *
   * @return the scale
   */
  int scale() default -1;

  /**
   * Whether the column may be null. Ids, versions and primitive fields never are.
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
   * The SQL of the value that the database supplies when an insert gives none; {@code
   * current_timestamp} follows the database's clock or the injected one. Empty for none.
   *
   * @return the SQL, or an empty string
   */
  String serverDefault() default "";

  /**
   * The SQL of the value written whenever a row is updated and the property was not changed; {@code
   * current_timestamp} follows the database's clock or the injected one. Empty for none.
   *
   * @return the SQL, or an empty string
   */
  String onUpdate() default "";

  /**
   * The SQL of a column that the database computes from the row and stores; such a column is never
   * written. Empty for none.
   *
   * @return the SQL, or an empty string
   */
  String generatedAs() default "";

  /**
   * The database's own type, such as {@code citext}; empty to let the dialect choose.
   *
   * @return the type, or an empty string
   */
  String definition() default "";

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
   * Whether logs and errors mask the values.
   *
   * @return whether values are masked
   */
  boolean sensitive() default false;

  /**
   * A comment kept in the database; empty for none.
   *
   * @return the comment
   */
  String comment() default "";
}
