package dev.diglot.query;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.util.ArrayList;
import java.util.List;

/** What an update or delete by query says, before it is compiled. */
record WriteSpec(
    Class<?> entity, Origin origin, List<Setting> settings, List<Node> where, List<Origin> others) {

  WriteSpec set(PathNode property, Node value) {
    List<Setting> more = new ArrayList<>(settings);
    more.add(new Setting(property, value));
    return new WriteSpec(entity, origin, List.copyOf(more), where, others);
  }

  WriteSpec where(Node condition) {
    List<Node> more = new ArrayList<>(where);
    more.add(condition);
    return new WriteSpec(entity, origin, settings, List.copyOf(more), others);
  }

  WriteSpec with(Origin other) {
    List<Origin> more = new ArrayList<>(others);
    more.add(other);
    return new WriteSpec(entity, origin, settings, where, List.copyOf(more));
  }

  /** A property and the value it is given. */
  record Setting(PathNode property, Node value) {}
}
