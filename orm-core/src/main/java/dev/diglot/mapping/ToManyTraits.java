package dev.diglot.mapping;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a to-many relationship says of itself beyond every relationship, resolved once all entities
 * are built.
 *
 * @param orderBy the keys of the order
 * @param mapKey the property that is the key of a map
 */
record ToManyTraits(Supplier<List<CollectionOrder>> orderBy, Supplier<String> mapKey) {}
