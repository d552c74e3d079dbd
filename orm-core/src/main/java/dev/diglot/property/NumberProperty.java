package dev.diglot.property;

/**
 * A method reference to a number accessor.
 *
 * @param <T> the entity
 * @param <N> the number's type
 */
@FunctionalInterface
public interface NumberProperty<T, N extends Number> extends Property<T, N> {}
