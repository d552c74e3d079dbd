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
 * a constructor without parameters of any visibility. Columns come in the order of the ids, then of
 * the fields as they are declared, superclass first, as the usual virtual machines report them.
 * Mixins are interfaces: an accessor with mapping annotations, in the form {@code name()}, {@code
 * getName()} or {@code isName()}, maps the field of that name, whose own annotations win.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Entity {}
