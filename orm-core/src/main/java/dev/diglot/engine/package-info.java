/**
 * Connections, transactions, statement execution, echo, results.
 *
 * <p>To read first: {@link dev.diglot.engine.Transaction}, which takes a connection from a {@link
 * dev.diglot.engine.ConnectionSource} at its first statement, and {@link
 * dev.diglot.engine.StatementRunner}, which runs everything. A {@link
 * dev.diglot.engine.StatementListener} is told of each statement.
 */
@NullMarked
package dev.diglot.engine;

import org.jspecify.annotations.NullMarked;
