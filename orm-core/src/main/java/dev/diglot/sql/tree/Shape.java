package dev.diglot.sql.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a statement's text depends on: everything in the tree but the bound values, of which only
 * their types and which are null count. Truth values count too, as conditions that are known are
 * left out of the text. Two statements of equal shape have equal text; each gives its own binds in
 * the same order.
 */
public final class Shape {
  private static final int USUAL_SIZE = 56;

  private final List<@Nullable Object> parts;
  private final int hash;

  private Shape(List<@Nullable Object> parts) {
    this.parts = parts;
    this.hash = parts.hashCode();
  }

  /**
   * The shape of a statement.
   *
   * @param statement the statement, resolved or not
   * @return its shape
   */
  public static Shape of(Statement statement) {
    return new Builder(null, USUAL_SIZE).statement(statement).build();
  }

  /**
   * A shape to be put together.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder(null, USUAL_SIZE);
  }

  /**
   * A shape to be put together, where lambdas count by what they mean.
   *
   * @param lambdas adds to the builder what stands for a lambda
   * @param size how many values there will be, about
   * @return an empty builder
   */
  public static Builder builder(Consumer<LambdaNode> lambdas, int size) {
    return new Builder(lambdas, size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shape shape && hash == shape.hash && parts.equals(shape.parts);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "Shape" + parts;
  }

  /** Puts a shape together from expressions, statements and other values. Used once. */
  public static final class Builder {
    private final List<@Nullable Object> parts;
    private final List<BindNode> binds = new ArrayList<>(4);
    private final ShapeWriter writer;

    private Builder(@Nullable Consumer<LambdaNode> lambdas, int size) {
      parts = new ArrayList<>(size);
      writer = new ShapeWriter(parts, binds, lambdas);
    }

    /**
     * Adds a value that the text depends on.
     *
     * @param value compared by {@code equals}, or null
     * @return this
     */
    public Builder value(@Nullable Object value) {
      parts.add(value);
      return this;
    }

    /**
     * Adds a place; two places count as equal when they are met in the same order.
     *
     * @param origin the place, or null
     * @return this
     */
    public Builder origin(@Nullable Origin origin) {
      writer.origin(origin);
      return this;
    }

    /**
     * Adds an expression.
     *
     * @param node the expression, or null
     * @return this
     */
    public Builder node(@Nullable Node node) {
      writer.node(node);
      return this;
    }

    /**
     * Adds a statement.
     *
     * @param statement the statement
     * @return this
     */
    public Builder statement(Statement statement) {
      writer.statement(statement);
      return this;
    }

    /**
     * How many binds were met.
     *
     * @return their number
     */
    public int bindCount() {
      return binds.size();
    }

    /**
     * The binds that were met, in the order of the tree.
     *
     * @return the binds, only to be read
     */
    public List<BindNode> binds() {
      return binds;
    }

    /**
     * The shape of what was added, to which nothing can be added any more.
     *
     * @return the shape
     */
    public Shape build() {
      return new Shape(parts);
    }
  }
}
