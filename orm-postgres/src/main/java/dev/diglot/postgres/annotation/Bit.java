package dev.diglot.postgres.annotation;

import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores a string of bits as {@code bit(n)}, of exactly so many bits, not of any number. */
@Documented
@TypeQualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Bit {

  /**
   * The number of bits.
   *
   * @return the number, at least 1
   */
  int value();
}
