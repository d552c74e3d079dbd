package dev.diglot.session;

import dev.diglot.mapping.Spread;
import dev.diglot.property.Property;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.QuerySpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.Node;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query that can say which values each row gives.
 *
 * @param <T> the entity
 */
public abstract sealed class Selecting<T> permits Query, Grouped, RowsQuery {
  final QueryRunner runner;
  final QuerySpec spec;

  Selecting(QueryRunner runner, QuerySpec spec) {
    this.runner = runner;
    this.spec = spec;
  }

  /**
   * Gives one property a row, or what a lambda makes of the entity, such as {@code user -> new
   * UserLine(user.id(), user.fullname())}.
   *
   * @param <R> the property's type, or what the lambda makes
   * @param property a lambda or a reference to an accessor or hybrid
   * @return the query of values
   */
  public <R> Selected<R> select(Property<? super T, R> property) {
    return single(value(property));
  }

  /**
   * Gives one value a row.
   *
   * @param <R> the value's type
   * @param value the value
   * @return the query of values
   */
  public <R> Selected<R> select(Expr<R> value) {
    return single(value.node());
  }

  /**
   * Gives several values a row as an array, in the order given.
   *
   * @param values the values
   * @return the query of arrays
   */
  public Selected<@Nullable Object[]> selectArray(Expr<?>... values) {
    return project(row -> row, values);
  }

  /**
   * Makes an object of 2 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, R> Selected<R> select(Fn2<? super A, ? super B, R> make, Expr<A> a, Expr<B> b) {
    return project(new Spread<>(Fn2.class, make, v -> make.apply((A) v[0], (B) v[1])), a, b);
  }

  /**
   * Makes an object of 3 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, R> Selected<R> select(
      Fn3<? super A, ? super B, ? super C, R> make, Expr<A> a, Expr<B> b, Expr<C> c) {
    return project(
        new Spread<>(Fn3.class, make, v -> make.apply((A) v[0], (B) v[1], (C) v[2])), a, b, c);
  }

  /**
   * Makes an object of 4 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <D> the type of value 4
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @param d value 4
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, D, R> Selected<R> select(
      Fn4<? super A, ? super B, ? super C, ? super D, R> make,
      Expr<A> a,
      Expr<B> b,
      Expr<C> c,
      Expr<D> d) {
    return project(
        new Spread<>(Fn4.class, make, v -> make.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3])),
        a,
        b,
        c,
        d);
  }

  /**
   * Makes an object of 5 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <D> the type of value 4
   * @param <E> the type of value 5
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @param d value 4
   * @param e value 5
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, D, E, R> Selected<R> select(
      Fn5<? super A, ? super B, ? super C, ? super D, ? super E, R> make,
      Expr<A> a,
      Expr<B> b,
      Expr<C> c,
      Expr<D> d,
      Expr<E> e) {
    return project(
        new Spread<>(
            Fn5.class, make, v -> make.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4])),
        a,
        b,
        c,
        d,
        e);
  }

  /**
   * Makes an object of 6 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <D> the type of value 4
   * @param <E> the type of value 5
   * @param <F> the type of value 6
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @param d value 4
   * @param e value 5
   * @param f value 6
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, D, E, F, R> Selected<R> select(
      Fn6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, R> make,
      Expr<A> a,
      Expr<B> b,
      Expr<C> c,
      Expr<D> d,
      Expr<E> e,
      Expr<F> f) {
    return project(
        new Spread<>(
            Fn6.class,
            make,
            v -> make.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5])),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /**
   * Makes an object of 7 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <D> the type of value 4
   * @param <E> the type of value 5
   * @param <F> the type of value 6
   * @param <G> the type of value 7
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @param d value 4
   * @param e value 5
   * @param f value 6
   * @param g value 7
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, D, E, F, G, R> Selected<R> select(
      Fn7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, R> make,
      Expr<A> a,
      Expr<B> b,
      Expr<C> c,
      Expr<D> d,
      Expr<E> e,
      Expr<F> f,
      Expr<G> g) {
    return project(
        new Spread<>(
            Fn7.class,
            make,
            v -> make.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6])),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /**
   * Makes an object of 8 values a row.
   *
   * @param <A> the type of value 1
   * @param <B> the type of value 2
   * @param <C> the type of value 3
   * @param <D> the type of value 4
   * @param <E> the type of value 5
   * @param <F> the type of value 6
   * @param <G> the type of value 7
   * @param <H> the type of value 8
   * @param <R> the object's type
   * @param make its constructor
   * @param a value 1
   * @param b value 2
   * @param c value 3
   * @param d value 4
   * @param e value 5
   * @param f value 6
   * @param g value 7
   * @param h value 8
   * @return the query of objects
   */
  @SuppressWarnings("unchecked")
  public <A, B, C, D, E, F, G, H, R> Selected<R> select(
      Fn8<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? super H, R>
          make,
      Expr<A> a,
      Expr<B> b,
      Expr<C> c,
      Expr<D> d,
      Expr<E> e,
      Expr<F> f,
      Expr<G> g,
      Expr<H> h) {
    return project(
        new Spread<>(
            Fn8.class,
            make,
            v ->
                make.apply(
                    (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6],
                    (H) v[7])),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h);
  }

  final Node value(Serializable function) {
    return Paths.value(runner.metadata(), spec.origin(), function);
  }

  final <R> Selected<R> single(Node item) {
    return new Selected<>(runner, spec, List.of(item), null);
  }

  private <R> Selected<R> project(Function<@Nullable Object[], R> make, Expr<?>... values) {
    List<Node> items = Arrays.stream(values).<Node>map(Expr::node).toList();
    return new Selected<>(runner, spec, items, make);
  }
}
