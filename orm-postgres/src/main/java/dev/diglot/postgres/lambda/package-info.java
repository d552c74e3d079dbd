/** The methods of Java types that PostgreSQL stores, as SQL, one file for each type. */
@NullMarked
package dev.diglot.postgres.lambda;

import org.jspecify.annotations.NullMarked;
