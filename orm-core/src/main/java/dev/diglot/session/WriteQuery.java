package dev.diglot.session;

import dev.diglot.property.Property;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes rows of an entity, and can give back what they became.
 *
 * @param <T> the entity
 */
public abstract sealed class WriteQuery<T> permits UpdateQuery, DeleteQuery, Inserting, MergeQuery {

  WriteQuery() {}

  /**
   * Sends the statement.
   *
   * @return how many rows it wrote
   * @throws dev.diglot.error.QueryException when it sets nothing
   * @throws dev.diglot.error.DatabaseException when the database refuses the statement
   */
  public abstract long execute();

  /** The place of the rows that are written. */
  abstract Origin origin();

  abstract List<T> written();

  abstract <R> List<R> written(
      List<Node> items, @Nullable Function<@Nullable Object[], R> constructor);

  /**
   * Gives back the entities written: of a delete, as they were, unmanaged.
   *
   * @return the rows, once they are asked for
   */
  public WrittenRows<T> returning() {
    return new WrittenRows<>(this::written);
  }

  /**
   * Gives back one property of each row written.
   *
   * @param <R> the property's type
   * @param property a reference to its accessor
   * @return the rows, once they are asked for
   */
  public <R> WrittenRows<R> returning(Property<? super T, R> property) {
    return rows(null, Paths.of(origin(), property));
  }

  /**
   * Gives back one value of each row written. What a subquery within it reads is as before the
   * statement.
   *
   * @param <R> the value's type
   * @param value the value
   * @return the rows, once they are asked for
   */
  public <R> WrittenRows<R> returning(Expr<R> value) {
    return rows(null, value.node());
  }

  /**
   * Gives back several values of each row written as an array, in the order given.
   *
   * @param values the values
   * @return the rows, once they are asked for
   */
  public WrittenRows<@Nullable Object[]> returningArray(Expr<?>... values) {
    return rows(row -> row, Arrays.stream(values).map(Expr::node).toArray(Node[]::new));
  }

  /**
   * Makes an object of 2 values of each row written.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @return the rows, once they are asked for
   */
  @SuppressWarnings("unchecked")
  public <A, B, R> WrittenRows<R> returning(
      Fn2<? super A, ? super B, R> make, Expr<A> a, Expr<B> b) {
    return rows(v -> make.apply((A) v[0], (B) v[1]), a.node(), b.node());
  }

  /**
   * Makes an object of 3 values of each row written.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @return the rows, once they are asked for
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, R> WrittenRows<R> returning(
      Fn3<? super A, ? super B, ? super C, R> make, Expr<A> a, Expr<B> b, Expr<C> c) {
    return rows(v -> make.apply((A) v[0], (B) v[1], (C) v[2]), a.node(), b.node(), c.node());
  }

  private <R> WrittenRows<R> rows(
      @Nullable Function<@Nullable Object[], R> constructor, Node... items) {
    return new WrittenRows<>(() -> written(List.of(items), constructor));
  }
}
