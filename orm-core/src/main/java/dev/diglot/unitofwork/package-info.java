/**
 * What changed, in what order to write it.
 *
 * <p>To read first: {@link dev.diglot.unitofwork.PersistenceContext}, the memory of one session.
 * {@code IdentityMap} and {@code Entry} hold its objects and their rows; {@code FlushPreparation}
 * finds what changed and orders it into a {@code FlushPlan}; {@code FlushExecution} writes that by
 * the classes named {@code …Writer}; {@code UndoLog} restores memory after a rollback. {@link
 * dev.diglot.unitofwork.DirectWrites} writes without memory, for stateless sessions.
 */
@NullMarked
package dev.diglot.unitofwork;

import org.jspecify.annotations.NullMarked;
