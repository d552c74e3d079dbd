/**
 * Java's two-valued logic as SQL's three-valued one: what an ordinary Java body says about equality
 * becomes comparisons that give the same answer where nulls are about, and still use indexes.
 */
@NullMarked
package dev.diglot.sql.logic;

import org.jspecify.annotations.NullMarked;
