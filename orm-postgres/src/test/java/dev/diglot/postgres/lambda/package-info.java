/** Java bodies over PostgreSQL's types. */
@NullMarked
package dev.diglot.postgres.lambda;

import org.jspecify.annotations.NullMarked;
