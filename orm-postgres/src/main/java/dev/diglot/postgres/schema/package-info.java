/** What PostgreSQL's tables have besides columns and keys: exclusion constraints. */
@NullMarked
package dev.diglot.postgres.schema;

import org.jspecify.annotations.NullMarked;
