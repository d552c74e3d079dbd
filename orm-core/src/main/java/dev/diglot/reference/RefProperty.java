package dev.diglot.reference;

import dev.diglot.property.Property;

/**
 * A method reference to the accessor of a {@link Ref}.
 *
 * @param <T> the entity that holds the reference
 * @param <E> the entity it points to
 */
@FunctionalInterface
public interface RefProperty<T, E> extends Property<T, Ref<E>> {}
