package dev.diglot.mapping;

/** Makes the columns of an attribute while the attribute is being made. */
@FunctionalInterface
interface ColumnFactory {

  ColumnMapping create(Attribute attribute, int part);
}
