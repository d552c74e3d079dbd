package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a property or {@link Hybrid} is compared by in typed conditions: a static method of plain
 * Java that makes a key of a value, such as the text in lower case. It is read as SQL for what the
 * row has, and called for what it is compared with.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface ComparatorOf {

  /**
   * The name of the property or hybrid.
   *
   * @return the name
   */
  String value();
}
