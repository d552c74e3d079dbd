package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a source of the statement.
 *
 * @param origin which source
 * @param column the column's name, unquoted
 * @param type the column's type; null for a column of a function's rows whose type follows from the
 *     function
 * @param nullable whether the column may hold null here
 */
public record ColumnNode(Origin origin, String column, @Nullable DataType<?> type, boolean nullable)
    implements Leaf {}
