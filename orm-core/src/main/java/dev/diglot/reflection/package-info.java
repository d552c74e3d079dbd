/** A live database's catalog as schema objects. */
@NullMarked
package dev.diglot.reflection;

import org.jspecify.annotations.NullMarked;
