/**
 * Java bytecode to symbolic values; knows no SQL.
 *
 * <p>{@link dev.diglot.bytecode.MethodReader} reads the class file of a method and executes its
 * body once with symbols in place of arguments. What it returns is one {@link
 * dev.diglot.bytecode.Value}: a pure expression in terms of the method's own arguments. Calls stay
 * calls; nothing is inlined, initialized or run. Paths that throw are left out, because agreement
 * is promised only where Java returns normally. What has no such expression (loops, assignments to
 * fields, calls for their effects) is refused with its line and what to write instead.
 */
@NullMarked
package dev.diglot.bytecode;

import org.jspecify.annotations.NullMarked;
