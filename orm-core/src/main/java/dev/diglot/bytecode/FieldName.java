package dev.diglot.bytecode;

/**
 * A field as code names it.
 *
 * @param owner the class that declares or inherits it
 * @param name its name
 * @param type its erased type
 */
public record FieldName(Class<?> owner, String name, Class<?> type) {}
