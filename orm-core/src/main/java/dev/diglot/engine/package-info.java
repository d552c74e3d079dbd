/** Connections, transactions, statement execution, echo, results. */
@NullMarked
package dev.diglot.engine;

import org.jspecify.annotations.NullMarked;
