package dev.diglot.unitofwork;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Splits rows that are in dependency order into levels, each of which can be written by one
 * statement for each table.
 */
final class RowLevels {
  private RowLevels() {}

  /**
   * Puts each row at the first level at which everything that it depends on was written.
   *
   * @param sorted the rows, each after those it depends on
   * @param dependencies the rows that a row depends on; unknown ones are ignored
   * @param together whether a row (first) may be written by the same statement as one that it
   *     depends on (second), after it
   */
  static <R> List<List<R>> of(
      List<R> sorted,
      Function<? super R, ? extends Iterable<? extends R>> dependencies,
      BiPredicate<? super R, ? super R> together) {
    Map<R, Integer> levelOf = new IdentityHashMap<>();
    List<List<R>> levels = new ArrayList<>();
    for (R row : sorted) {
      int level = 0;
      for (R dependency : dependencies.apply(row)) {
        Integer before = levelOf.get(dependency);
        if (before != null) {
          level = Math.max(level, together.test(row, dependency) ? before : before + 1);
        }
      }
      levelOf.put(row, level);
      while (levels.size() <= level) {
        levels.add(new ArrayList<>());
      }
      levels.get(level).add(row);
    }
    return levels;
  }
}
