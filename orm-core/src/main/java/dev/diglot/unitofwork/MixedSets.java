package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How one statement sets columns of rows that set different ones. A column that a row does not set
 * keeps what the row holds when the statement runs, so nothing that somebody else wrote meanwhile
 * is lost.
 *
 * @param ways how each column is set
 * @param flags the positions of the columns whose rows say by a flag whether they set it
 */
record MixedSets(List<Way> ways, List<Integer> flags) {
  /** Says whether a row sets a column. */
  static final Column FLAG = Column.named("changed", StandardTypes.BOOLEAN).build();

  /** How a column is set. */
  enum Way {
    /** By every row. */
    ALWAYS,
    /** By the rows that send a value. */
    BY_VALUE,
    /** By the rows that say so, as some set it to null. */
    BY_FLAG
  }

  /** Copies the lists. */
  MixedSets {
    ways = List.copyOf(ways);
    flags = List.copyOf(flags);
  }

  /**
   * Whether columns can be kept by a statement that names them: not those that updates set by
   * themselves unless they are named, nor those that come back because the database rewrites them.
   */
  static boolean takes(List<ColumnMapping> columns) {
    for (ColumnMapping column : columns) {
      if (column.column().onUpdate() != null || RowWrites.isRewritten(column)) {
        return false;
      }
    }
    return true;
  }

  /** How columns are set by rows that say what they set. */
  static MixedSets of(SetColumns set, List<RowWrite> rows) {
    List<Way> ways = new ArrayList<>(Collections.nCopies(set.bound().size(), Way.ALWAYS));
    boolean[] kept = new boolean[set.optional()];
    boolean[] emptied = new boolean[set.optional()];
    for (RowWrite row : rows) {
      note(row, set, kept, emptied);
    }
    List<Integer> flags = new ArrayList<>(0);
    for (int place = 0; place < set.optional(); place++) {
      if (kept[place]) {
        ways.set(place, emptied[place] ? Way.BY_FLAG : Way.BY_VALUE);
      }
      if (ways.get(place) == Way.BY_FLAG) {
        flags.add(place);
      }
    }
    return new MixedSets(ways, flags);
  }

  private static void note(RowWrite row, SetColumns set, boolean[] kept, boolean[] emptied) {
    for (int place = 0; place < set.optional(); place++) {
      ColumnMapping column = set.bound().get(place);
      boolean sets = row.changed().contains(column);
      kept[place] |= !sets;
      emptied[place] |= sets && row.values()[column.index()] == null;
    }
  }

  boolean isAlways(int place) {
    return ways.get(place) == Way.ALWAYS;
  }

  /**
   * What a column is set to.
   *
   * @param place the column's position
   * @param firstFlag the position of the first flag among the arrays
   */
  Node value(int place, ColumnMapping column, ArrayRows rows, Origin target, int firstFlag) {
    Node sent = rows.value(place);
    Node kept = column.column().at(target);
    return switch (ways.get(place)) {
      case ALWAYS -> sent;
      case BY_VALUE -> new OperationNode(Operators.COALESCE, List.of(sent, kept), null);
      case BY_FLAG -> {
        Node flag = rows.value(firstFlag + flags.indexOf(place));
        yield new CaseNode(List.of(new CaseNode.Branch(flag, sent)), kept, null);
      }
    };
  }
}
