/** A class and its table: attributes, relationships, computed, hybrids; compiled accessors. */
@NullMarked
package dev.diglot.mapping;

import org.jspecify.annotations.NullMarked;
