/** Writing through sessions, transactions, locks and errors. */
@NullMarked
package dev.diglot.testkit.session;

import org.jspecify.annotations.NullMarked;
