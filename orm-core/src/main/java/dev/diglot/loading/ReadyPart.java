package dev.diglot.loading;

import org.jspecify.annotations.Nullable;

/** What is read is the value already; there is nothing to finish. */
interface ReadyPart extends RowPart {

  @Override
  default boolean isLate() {
    return false;
  }

  @Override
  default @Nullable Object finish(@Nullable Object read) {
    return read;
  }
}
