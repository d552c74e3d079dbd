package dev.diglot.query;

import dev.diglot.mapping.Metadata;
import dev.diglot.sql.tree.SelectItem;
import java.time.Clock;
import java.util.List;

/** Runs inserts of objects; the stateless session implements it. */
public interface InsertRunner {

  /**
   * The mapping that inserts are compiled against.
   *
   * @return the metadata
   */
  Metadata metadata();

  /**
   * The clock of code that asks for the time inside a query.
   *
   * @return the database's clock; the system's unless it was given another
   */
  default Clock clock() {
    return Clock.systemDefaultZone();
  }

  /**
   * Inserts objects.
   *
   * @param insert the insert
   * @return how many rows were written
   */
  long execute(CompiledInsert<?> insert);

  /**
   * Inserts objects and gives back those that were written.
   *
   * @param <T> the entity
   * @param insert the insert
   * @return the objects as their rows are; of records new ones, in the order given
   */
  <T> List<T> insert(CompiledInsert<T> insert);

  /**
   * Inserts objects and gives something back of those that were written.
   *
   * @param <R> what a row becomes
   * @param insert the insert
   * @param items what the database gives back
   * @param shape what that means
   * @return one element a row written
   */
  <R> List<R> insert(CompiledInsert<?> insert, List<SelectItem> items, ResultShape<R> shape);
}
