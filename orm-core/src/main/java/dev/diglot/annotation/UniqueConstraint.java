package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A combination of columns that no two rows share. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface UniqueConstraint {

  /**
   * Columns or properties.
   *
   * @return the columns
   */
  String[] columns();

  /**
   * The name of the constraint; empty for one made of the table's and the columns' names.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * Whether the database may check it at commit.
   *
   * @return whether it may be deferred
   */
  boolean deferrable() default false;
}
