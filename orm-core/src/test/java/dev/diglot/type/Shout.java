package dev.diglot.type;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A qualifier of the tests: text kept in upper case. */
@TypeQualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Shout {}
