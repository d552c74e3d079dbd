package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A piece of SQL that the author of a mapping wrote, passed to the database as it is: a server
 * default, the text of a check. Never holds a run-time value.
 *
 * @param sql the text
 * @param type the type of its value, or null when nobody asks
 */
public record RawNode(String sql, @Nullable DataType<?> type) implements Leaf {}
