/** A class and its table: attributes, relationships, computed properties and hybrids. */
@NullMarked
package dev.diglot.mapping;

import org.jspecify.annotations.NullMarked;
