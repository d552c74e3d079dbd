/**
 * The standard's SQL (ISO 9075) in small parts, which dialects of real databases replace one by
 * one.
 */
@NullMarked
package dev.diglot.dialect.ansi;

import org.jspecify.annotations.NullMarked;
