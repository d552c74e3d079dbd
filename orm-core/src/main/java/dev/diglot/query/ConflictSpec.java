package dev.diglot.query;

/**
 * What an insert says about rows that are there already, before it is compiled.
 *
 * @param key what decides whether a row is there
 * @param updates whether an existing row is updated, else it is left as it is
 * @param given whether it is set to all that was given
 * @param update what else is set, and where
 */
public record ConflictSpec(ConflictKey key, boolean updates, boolean given, WriteSpec update) {

  /**
   * With other settings.
   *
   * @param other what is set, and where
   * @return the changed copy
   */
  public ConflictSpec with(WriteSpec other) {
    return new ConflictSpec(key, updates, given, other);
  }

  /**
   * With existing rows set to all that was given.
   *
   * @return the changed copy
   */
  public ConflictSpec settingGiven() {
    return new ConflictSpec(key, updates, true, update);
  }
}
