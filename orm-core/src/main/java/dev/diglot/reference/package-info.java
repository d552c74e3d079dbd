/**
 * Links and values that may not be loaded yet: {@link dev.diglot.reference.Ref} and {@link
 * dev.diglot.reference.Lazy}.
 */
@NullMarked
package dev.diglot.reference;

import org.jspecify.annotations.NullMarked;
