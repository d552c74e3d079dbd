/** What PostgreSQL does besides queries: copy, locks of one's own, messages. */
@NullMarked
package dev.diglot.postgres.session;

import org.jspecify.annotations.NullMarked;
