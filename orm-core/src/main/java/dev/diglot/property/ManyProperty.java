package dev.diglot.property;

import java.util.Collection;

/**
 * A method reference to the accessor of a list or set of entities or values.
 *
 * @param <T> the entity
 * @param <E> the elements' type
 */
@FunctionalInterface
public interface ManyProperty<T, E> extends Property<T, Collection<E>> {}
