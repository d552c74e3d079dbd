/**
 * The immutable tree that every pass walks: expressions and statements, ignorant of any ORM.
 *
 * <p>To read first: {@link dev.diglot.sql.tree.Node}, an expression, and {@link
 * dev.diglot.sql.tree.Select}. What stands in {@code from} is a {@link dev.diglot.sql.tree.Source};
 * an {@link dev.diglot.sql.tree.Origin} says which of them a column belongs to. {@link
 * dev.diglot.sql.tree.Rewriting} and {@link dev.diglot.sql.tree.ClauseMapping} make changed trees.
 */
@NullMarked
package dev.diglot.sql.tree;

import org.jspecify.annotations.NullMarked;
