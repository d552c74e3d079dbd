package dev.diglot.query;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What an update or delete by query says, before it is compiled.
 *
 * @param entity whose rows are written
 * @param origin their place in the statement
 * @param settings what is set, in this order
 * @param where what rows must fulfil
 * @param others further entities that conditions and values may name
 */
public record WriteSpec(
    Class<?> entity, Origin origin, List<Setting> settings, List<Node> where, List<Origin> others) {

  /**
   * A write of all rows that sets nothing yet.
   *
   * @param entity whose rows are written
   * @param origin their place in the statement
   * @return what it says
   */
  public static WriteSpec of(Class<?> entity, Origin origin) {
    return new WriteSpec(entity, origin, List.of(), List.of(), List.of());
  }

  /**
   * With one more property set.
   *
   * @param property the property
   * @param value what it is given
   * @return the changed copy
   */
  public WriteSpec set(PathNode property, Node value) {
    List<Setting> more = new ArrayList<>(settings);
    more.add(new Setting(property, value));
    return new WriteSpec(entity, origin, List.copyOf(more), where, others);
  }

  /**
   * With one more condition.
   *
   * @param condition what rows must fulfil besides
   * @return the changed copy
   */
  public WriteSpec where(Node condition) {
    List<Node> more = new ArrayList<>(where);
    more.add(condition);
    return new WriteSpec(entity, origin, settings, List.copyOf(more), others);
  }

  /**
   * With one more entity to name.
   *
   * @param other its place
   * @return the changed copy
   */
  public WriteSpec with(Origin other) {
    List<Origin> more = new ArrayList<>(others);
    more.add(other);
    return new WriteSpec(entity, origin, settings, where, List.copyOf(more));
  }

  /**
   * A property and the value it is given.
   *
   * @param property the property
   * @param value the value
   */
  public record Setting(PathNode property, Node value) {}
}
