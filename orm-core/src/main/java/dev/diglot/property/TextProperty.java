package dev.diglot.property;

/**
 * A method reference to a text accessor.
 *
 * @param <T> the entity
 */
@FunctionalInterface
public interface TextProperty<T> extends Property<T, String> {}
