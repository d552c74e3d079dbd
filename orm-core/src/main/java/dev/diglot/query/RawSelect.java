package dev.diglot.query;

import dev.diglot.dialect.RenderedSql;

/**
 * SQL text that gives rows.
 *
 * @param <R> what a row becomes
 * @param sql the text with its binds
 * @param target a mapped entity or another record or class, filled by column labels; or a class
 *     with a default SQL type, for the only column
 * @param noFlush whether pending writes stay pending
 * @param most how many rows are read at most; 0 for all
 */
public record RawSelect<R>(RenderedSql sql, Class<R> target, boolean noFlush, int most) {}
