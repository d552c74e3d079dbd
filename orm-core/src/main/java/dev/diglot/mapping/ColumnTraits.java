package dev.diglot.mapping;

/**
 * What the mapping says about a column beyond the schema.
 *
 * @param property the property, dotted
 * @param id whether it is part of the primary key
 * @param insertable whether inserts write it
 * @param updatable whether updates write it
 * @param zeroIsUnset whether it is a generated id in a primitive field, where zero means not given
 */
record ColumnTraits(
    String property, boolean id, boolean insertable, boolean updatable, boolean zeroIsUnset) {}
