/**
 * The user's handle: sessions, the queries and writes they start, transactions.
 *
 * <p>To read first: {@link dev.diglot.session.Session} is a unit of work, {@link
 * dev.diglot.session.StatelessSession} runs just what it is told, and {@link
 * dev.diglot.session.AnySession} is what both do alike. {@link dev.diglot.session.Query} is what
 * they start: an immutable value that keeps what was said. The work itself is done below: by {@code
 * unitofwork}, {@code loading} and {@code query}.
 */
@NullMarked
package dev.diglot.session;

import org.jspecify.annotations.NullMarked;
