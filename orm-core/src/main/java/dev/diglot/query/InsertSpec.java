package dev.diglot.query;

import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert of objects says, before it is compiled.
 *
 * @param <T> the entity
 * @param type its class
 * @param origin the place of its rows in the statement
 * @param rows the objects
 * @param conflict what to do about rows that are there already; without it they are an error
 */
public record InsertSpec<T>(
    Class<T> type, Origin origin, List<T> rows, @Nullable ConflictSpec conflict) {

  /**
   * With further objects.
   *
   * @param more the objects
   * @return the changed copy
   */
  public InsertSpec<T> with(Collection<? extends T> more) {
    List<T> all = new ArrayList<>(rows);
    all.addAll(more);
    return new InsertSpec<>(type, origin, List.copyOf(all), conflict);
  }

  /**
   * With rows minded that are there already.
   *
   * @param other what to do about them
   * @return the changed copy
   */
  public InsertSpec<T> with(ConflictSpec other) {
    return new InsertSpec<>(type, origin, rows, other);
  }
}
