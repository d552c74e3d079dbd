/**
 * The SPI: tree to text and binds, types, DDL, capabilities, exception translation; the ANSI
 * default; H2.
 */
@NullMarked
package dev.diglot.dialect;

import org.jspecify.annotations.NullMarked;
