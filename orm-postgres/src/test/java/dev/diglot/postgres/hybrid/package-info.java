/** Java as SQL on PostgreSQL. */
@NullMarked
package dev.diglot.postgres.hybrid;

import org.jspecify.annotations.NullMarked;
