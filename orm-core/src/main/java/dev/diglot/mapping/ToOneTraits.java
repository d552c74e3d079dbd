package dev.diglot.mapping;

/**
 * What a to-one relationship says of itself beyond every relationship.
 *
 * @param optional whether there may be no target
 * @param missingIsNull whether a dangling key reads as no target
 * @param unique whether it is one-to-one
 * @param width how many columns of a foreign key it holds; 0 when the other side holds them
 */
record ToOneTraits(boolean optional, boolean missingIsNull, boolean unique, int width) {}
