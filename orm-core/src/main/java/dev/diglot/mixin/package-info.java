/** Ready-made mixins built only from public API. */
@NullMarked
package dev.diglot.mixin;

import org.jspecify.annotations.NullMarked;
