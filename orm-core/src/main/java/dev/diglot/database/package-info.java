/** Wiring: {@code Database}, {@code Binds}, dialect discovery, configuration. */
@NullMarked
package dev.diglot.database;

import org.jspecify.annotations.NullMarked;
