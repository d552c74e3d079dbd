package dev.diglot.postgres.annotation;

import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an enum, or an array of one, as a type of PostgreSQL's own, which creating the schema
 * creates.
 */
@Documented
@TypeQualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PgEnum {

  /**
   * The name of the type; empty for the name of the enum in snake case.
   *
   * @return the name, or an empty string
   */
  String value() default "";
}
