package dev.diglot.session;

import dev.diglot.property.Property;
import dev.diglot.query.MergeSpec;
import dev.diglot.query.QueryRunner;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import org.jspecify.annotations.Nullable;

/**
 * A merge whose last branch sets properties.
 *
 * @param <T> the entity whose rows are written
 */
public final class MergeSetting<T> extends MergeQuery<T> {

  MergeSetting(QueryRunner runner, MergeSpec spec) {
    super(runner, spec);
  }

  /**
   * Sets a property in the last branch; the value follows.
   *
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the setter
   */
  public <V> Setter<T, V> set(Property<? super T, V> property) {
    return new Setter<>(this, Paths.of(spec.origin(), property));
  }

  /**
   * One property, waiting for its value.
   *
   * @param <T> the entity whose rows are written
   * @param <V> the property's type
   */
  public static final class Setter<T, V> {
    private final MergeSetting<T> merge;
    private final PathNode property;

    private Setter(MergeSetting<T> merge, PathNode property) {
      this.merge = merge;
      this.property = property;
    }

    /**
     * Sets the property to a value.
     *
     * @param value the value, or null
     * @return the merge
     */
    public MergeSetting<T> to(@Nullable V value) {
      return to(new BindNode(value, null));
    }

    /**
     * Sets the property to what an expression gives for each row.
     *
     * @param value the expression
     * @return the merge
     */
    public MergeSetting<T> to(Expr<? extends V> value) {
      return to(value.node());
    }

    /**
     * Sets the property to null.
     *
     * @return the merge
     */
    public MergeSetting<T> toNull() {
      return to(new BindNode(null, null));
    }

    private MergeSetting<T> to(Node value) {
      MergeSpec.Branch branch = merge.spec.last();
      return new MergeSetting<>(
          merge.runner, merge.spec.withLast(branch.with(branch.settings().set(property, value))));
    }
  }
}
