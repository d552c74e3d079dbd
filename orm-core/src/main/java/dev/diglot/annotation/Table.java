package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The table of an entity, where the defaults do not suit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Table {

  /**
   * The name of the table, unquoted; empty for the class's simple name in snake case.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * The schema, created when it is missing; empty for the connection's own.
   *
   * @return the schema, or an empty string
   */
  String schema() default "";

  /**
   * Conditions that every row meets.
   *
   * @return the checks
   */
  Check[] checks() default {};

  /**
   * Indexes over columns.
   *
   * @return the indexes
   */
  Index[] indexes() default {};

  /**
   * Combinations of columns that no two rows share.
   *
   * @return the constraints
   */
  UniqueConstraint[] uniqueConstraints() default {};

  /**
   * Foreign keys that no relationship declares, such as composite ones over plain columns.
   *
   * @return the foreign keys
   */
  ForeignKey[] foreignKeys() default {};

  /**
   * Whether {@code createAll} adds the columns that the class has and an existing table lacks.
   *
   * @return whether an existing table is extended
   */
  boolean extendExisting() default false;

  /**
   * A comment kept in the database; empty for none.
   *
   * @return the comment
   */
  String comment() default "";
}
