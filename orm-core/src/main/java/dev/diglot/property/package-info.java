/** Accessors as values: method references that name the properties of an entity. */
@NullMarked
package dev.diglot.property;

import org.jspecify.annotations.NullMarked;
