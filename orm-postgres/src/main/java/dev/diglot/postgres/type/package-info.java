/** PostgreSQL's types: one value, its column type, its text. */
@NullMarked
package dev.diglot.postgres.type;

import org.jspecify.annotations.NullMarked;
