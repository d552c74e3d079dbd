package dev.diglot.property;

import java.util.Map;

/**
 * A method reference to the accessor of a map whose values are entities or values.
 *
 * @param <T> the entity
 * @param <E> the values' type
 */
@FunctionalInterface
public interface MapProperty<T, E> extends Property<T, Map<?, E>> {}
