package dev.diglot.query;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What decides whether a row is there already, before it is compiled.
 *
 * @param properties those of a unique constraint; none for any
 * @param partial the conditions of a unique index over some of the rows; none for all rows
 */
public record ConflictKey(List<PathNode> properties, List<Node> partial) {

  /**
   * With one more condition of a unique index over some of the rows.
   *
   * @param condition the condition
   * @return the changed copy
   */
  public ConflictKey where(Node condition) {
    List<Node> all = new ArrayList<>(partial);
    all.add(condition);
    return new ConflictKey(properties, List.copyOf(all));
  }
}
