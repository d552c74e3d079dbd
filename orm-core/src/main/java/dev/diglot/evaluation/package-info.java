/**
 * Expressions answered on an instance in the JVM: what the database would say of its row, or that
 * only the database can tell.
 */
@NullMarked
package dev.diglot.evaluation;

import org.jspecify.annotations.NullMarked;
