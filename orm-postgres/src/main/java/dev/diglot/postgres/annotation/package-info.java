/** What entity authors write to choose PostgreSQL's types. */
@NullMarked
package dev.diglot.postgres.annotation;

import org.jspecify.annotations.NullMarked;
