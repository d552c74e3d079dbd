/** What can go wrong: unchecked exceptions with stable codes. */
@NullMarked
package dev.diglot.error;

import org.jspecify.annotations.NullMarked;
