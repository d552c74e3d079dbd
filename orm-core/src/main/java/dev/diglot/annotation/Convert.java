package dev.diglot.annotation;

import dev.diglot.type.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The conversion between a field and what its column holds. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Convert {

  /**
   * The converter, a class with a constructor without parameters.
   *
   * @return the class
   */
  Class<? extends Converter<?, ?>> converter();
}
