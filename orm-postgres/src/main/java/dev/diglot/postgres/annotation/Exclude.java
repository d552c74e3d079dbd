package dev.diglot.postgres.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows may give true for all of some comparisons, as in {@code @Exclude({"room with =",
 * "during with &&"})}: a room is not taken twice at a time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Excludes.class)
public @interface Exclude {

  /**
   * What is compared, and how: a column, a property or an expression in parentheses, perhaps an
   * operator class, then {@code with} and an operator.
   *
   * @return the comparisons, at least one
   */
  String[] value();

  /**
   * The index method. With {@code gist}, creating the schema creates the extension {@code
   * btree_gist}, which lets it compare plain values too.
   *
   * @return the method
   */
  String using() default "gist";

  /**
   * The SQL condition of the rows that are compared; empty for all.
   *
   * @return the SQL, or an empty string
   */
  String where() default "";

  /**
   * The name of the constraint; empty for one made of the table's and the columns' names.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * Whether the constraint is checked at commit.
   *
   * @return whether it is deferred
   */
  boolean deferrable() default false;
}
