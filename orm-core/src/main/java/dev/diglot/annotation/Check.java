package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition that every row meets: SQL text, or a static method that takes the {@code Root} of the
 * entity and returns a {@code Condition}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Repeatable(Checks.class)
public @interface Check {

  /**
   * The condition in SQL; empty on a method, which returns it.
   *
   * @return the SQL, or an empty string
   */
  String value() default "";

  /**
   * The name of the constraint; empty for one made of the table's name.
   *
   * @return the name, or an empty string
   */
  String name() default "";
}
