package dev.diglot.loading;

import org.jspecify.annotations.Nullable;

/** The managed instances of one entity, to which the rows of a result add more. */
public interface ManagedInstances {

  /**
   * The managed instance of a row.
   *
   * @param key its key
   * @return the instance, or null when the session manages none
   */
  @Nullable Object find(Object key);

  /**
   * Takes a new instance under management that is all in its row: of columns, and references by one
   * column, found by an id of one column.
   *
   * @param key its key, of which {@link #find} knows no instance
   * @param entity the instance, complete
   */
  void add(Object key, Object entity);
}
