/** Mixins for entities of PostgreSQL, built only from public API. */
@NullMarked
package dev.diglot.postgres.mixin;

import org.jspecify.annotations.NullMarked;
