/** What tests of PostgreSQL share. */
@NullMarked
package dev.diglot.postgres.testing;

import org.jspecify.annotations.NullMarked;
