/** The user's handle: session, stateless session, transactions. */
@NullMarked
package dev.diglot.session;

import org.jspecify.annotations.NullMarked;
