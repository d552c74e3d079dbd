package dev.diglot.query;

/**
 * What an insert says about rows that are there already, before it is compiled.
 *
 * @param key what decides whether a row is there
 * @param updates whether an existing row is updated, else it is left as it is
 * @param given whether it is set to all that was given
 * @param update what else is set, and where
 */
record ConflictSpec(ConflictKey key, boolean updates, boolean given, WriteSpec update) {

  ConflictSpec with(WriteSpec other) {
    return new ConflictSpec(key, updates, given, other);
  }

  ConflictSpec settingGiven() {
    return new ConflictSpec(key, updates, true, update);
  }
}
