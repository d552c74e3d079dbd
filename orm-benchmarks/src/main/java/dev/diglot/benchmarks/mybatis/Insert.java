package dev.diglot.benchmarks.mybatis;

import dev.diglot.benchmarks.domain.NewEmployee;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row to be inserted; MyBatis sets the id. */
final class Insert {
  private final NewEmployee row;
  private @Nullable Long id;

  Insert(NewEmployee row) {
    this.row = row;
  }

  Long id() {
    return Objects.requireNonNull(id);
  }
}
