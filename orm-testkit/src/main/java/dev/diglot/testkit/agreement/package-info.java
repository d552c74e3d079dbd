/** Java and the database give the same answers: hybrids over random rows. */
@NullMarked
package dev.diglot.testkit.agreement;

import org.jspecify.annotations.NullMarked;
