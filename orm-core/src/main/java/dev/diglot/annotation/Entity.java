package dev.diglot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class or record whose instances are rows of a table.
 *
 * <p>Every field that is not static, {@code transient} or {@link Transient} is mapped; a class has
 * a constructor without parameters of any visibility.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Entity {}
