package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column of one field of an embedded value in this entity. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@Repeatable(AttributeOverrides.class)
public @interface AttributeOverride {

  /**
   * The field of the embedded value; dots lead into nested ones.
   *
   * @return the field
   */
  String name();

  /**
   * Its column here; the prefix is not added.
   *
   * @return the column
   */
  Column column();
}
