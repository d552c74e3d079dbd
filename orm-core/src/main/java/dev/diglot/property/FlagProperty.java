package dev.diglot.property;

/**
 * A method reference to a boolean accessor or a boolean hybrid.
 *
 * @param <T> the entity
 */
@FunctionalInterface
public interface FlagProperty<T> extends Property<T, Boolean> {}
