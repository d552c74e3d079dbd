/** PostgreSQL: its dialect, its types and their operators. */
@NullMarked
package dev.diglot.postgres.dialect;

import org.jspecify.annotations.NullMarked;
