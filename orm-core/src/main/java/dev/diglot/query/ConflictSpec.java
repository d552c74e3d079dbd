package dev.diglot.query;

import dev.diglot.sql.tree.PathNode;
import java.util.List;

/**
 * What an insert says about rows that are there already, before it is compiled.
 *
 * @param key the properties that decide; none for any unique constraint
 * @param updates whether an existing row is updated, else it is left as it is
 * @param given whether it is set to all that was given
 * @param update what else is set, and where
 */
record ConflictSpec(List<PathNode> key, boolean updates, boolean given, WriteSpec update) {

  ConflictSpec with(WriteSpec other) {
    return new ConflictSpec(key, updates, given, other);
  }

  ConflictSpec settingGiven() {
    return new ConflictSpec(key, updates, true, update);
  }
}
