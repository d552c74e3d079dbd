/** PostgreSQL's operators and functions as typed expressions; the entry is {@code Postgres}. */
@NullMarked
package dev.diglot.postgres.sql;

import org.jspecify.annotations.NullMarked;
