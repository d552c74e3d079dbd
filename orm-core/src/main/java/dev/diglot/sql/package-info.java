/** The immutable, typed expressions and the functions users import to build them. */
@NullMarked
package dev.diglot.sql;

import org.jspecify.annotations.NullMarked;
