package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A constant that is rendered into the text by the dialect.
 *
 * @param value the constant
 * @param type its type, or null to take the type of what it is compared with
 */
public record LiteralNode(@Nullable Object value, @Nullable DataType<?> type) implements Leaf {}
