package com.example.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No two rows have the same values of some properties, and null is the same as null. */
// tag::annotation[]
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyOnce {
  String[] value();
}
// end::annotation[]
