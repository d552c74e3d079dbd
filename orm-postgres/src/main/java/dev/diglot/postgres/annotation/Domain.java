package dev.diglot.postgres.annotation;

import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores a value in a domain: a standard type under a name of its own, with checks of its own. */
@Documented
@TypeQualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Domain {

  /**
   * The name of the domain.
   *
   * @return the name
   */
  String value();

  /**
   * What creating the schema puts behind {@code create domain … as}, for example {@code text check
   * (value ~ '@')}; empty when the domain exists already.
   *
   * @return the definition, or an empty string
   */
  String definition() default "";
}
