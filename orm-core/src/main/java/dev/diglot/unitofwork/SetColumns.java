package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * What an update sets.
 *
 * @param bound the columns that are set to values of the rows
 * @param optional how many of them, from the first on, only those rows set that say so
 * @param expressions the columns that are set to expressions of their own
 */
record SetColumns(List<ColumnMapping> bound, int optional, List<ColumnMapping> expressions) {

  /** The same for rows that all set the same of the optional columns. */
  SetColumns alike(List<ColumnMapping> set) {
    List<ColumnMapping> all = new ArrayList<>(set);
    all.addAll(bound.subList(optional, bound.size()));
    return new SetColumns(all, 0, expressions);
  }
}
