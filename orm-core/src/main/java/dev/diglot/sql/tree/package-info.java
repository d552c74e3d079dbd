/** The immutable tree that every pass walks: expressions and statements, ignorant of any ORM. */
@NullMarked
package dev.diglot.sql.tree;

import org.jspecify.annotations.NullMarked;
