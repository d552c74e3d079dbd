package dev.diglot.postgres.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the elements of an array are given to the driver. */
@FunctionalInterface
interface Sending {

  /** Binds an array. */
  void bind(PreparedStatement statement, int position, List<@Nullable Object> elements)
      throws SQLException;
}
