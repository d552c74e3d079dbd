package dev.diglot.sql;

import dev.diglot.property.Property;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is set when a hybrid is set: properties of the entity, each to an expression. Immutable.
 *
 * @param <T> the entity
 */
public final class Assignments<T> {
  private final Root<T> root;
  private final List<Part> parts;

  private Assignments(Root<T> root, List<Part> parts) {
    this.root = root;
    this.parts = List.copyOf(parts);
  }

  /**
   * Nothing set yet.
   *
   * @param <T> the entity
   * @param root the entity's place
   * @return the assignments, to be added to
   */
  public static <T> Assignments<T> of(Root<T> root) {
    return new Assignments<>(Objects.requireNonNull(root, "root"), List.of());
  }

  /**
   * Sets a property; the value follows.
   *
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the setter
   */
  public <V> Setter<T, V> set(Property<? super T, V> property) {
    return new Setter<>(this, root.path(property));
  }

  /**
   * What is set.
   *
   * @return the parts in the order in which they were set
   */
  public List<Part> parts() {
    return parts;
  }

  private Assignments<T> with(Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new Assignments<>(root, more);
  }

  /**
   * A property and what it is set to.
   *
   * @param property the property
   * @param value the value, or what the code is given
   * @param code Java code that makes the value, or null when the value is set as it is
   */
  public record Part(PathNode property, Node value, @Nullable Serializable code) {}

  /**
   * One property, waiting for its value.
   *
   * @param <T> the entity
   * @param <V> the property's type
   */
  public static final class Setter<T, V> {
    private final Assignments<T> assignments;
    private final PathNode property;

    private Setter(Assignments<T> assignments, PathNode property) {
      this.assignments = assignments;
      this.property = property;
    }

    /**
     * Sets the property to an expression.
     *
     * @param value the expression
     * @return the assignments
     */
    public Assignments<T> to(Expr<? extends V> value) {
      return assignments.with(new Part(property, value.node(), null));
    }

    /**
     * Sets the property to what Java code makes of an expression. The code is read, as that of a
     * hybrid is, and so can serve on instances, too.
     *
     * @param <A> the type of the expression
     * @param code a reference to a static method, or a lambda that captures nothing
     * @param value what the code is given
     * @return the assignments
     */
    public <A> Assignments<T> to(Property<A, ? extends V> code, Expr<A> value) {
      return assignments.with(new Part(property, value.node(), Objects.requireNonNull(code)));
    }

    /**
     * Sets the property to a constant.
     *
     * @param value the constant
     * @return the assignments
     */
    public Assignments<T> to(V value) {
      return assignments.with(new Part(property, new LiteralNode(value, null), null));
    }

    /**
     * Sets the property to null.
     *
     * @return the assignments
     */
    public Assignments<T> toNull() {
      return assignments.with(new Part(property, new LiteralNode(null, null), null));
    }
  }
}
