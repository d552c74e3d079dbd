package dev.diglot.session;

import dev.diglot.property.BiFilter;
import dev.diglot.property.Filter;
import dev.diglot.property.ManyProperty;
import dev.diglot.property.MapProperty;
import dev.diglot.property.Property;
import dev.diglot.query.JoinSpec;
import dev.diglot.query.QueryOptions;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.QuerySpec;
import dev.diglot.reference.RefProperty;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Ordering;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.LockClause.Wait;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.type.StandardTypes;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities: an immutable value, so that a query can be kept and narrowed in several
 * ways. Nothing is sent before one of the {@link Results} methods is called.
 *
 * <pre>{@code
 * List<User> page =
 *     session.query(User.class)
 *         .where(user -> user.age() >= 18)
 *         .orderBy(User::lastname, User::id)
 *         .limit(20)
 *         .list();
 * }</pre>
 *
 * @param <T> the entity
 */
@SuppressWarnings("overloads") // exact method references choose the most specific one
public final class Query<T> extends Selecting<T> implements Results<T> {

  private Query(QueryRunner runner, QuerySpec spec) {
    super(runner, spec);
  }

  /** A query for all instances of an entity. */
  static <T> Query<T> of(QueryRunner runner, Class<T> type) {
    return of(runner, Origin.of(Objects.requireNonNull(type, "type")));
  }

  /**
   * A query for all instances of an entity at a place that other parts of the statement can name.
   */
  static <T> Query<T> of(QueryRunner runner, Root<T> root) {
    return of(runner, root.origin());
  }

  private static <T> Query<T> of(QueryRunner runner, Origin origin) {
    return new Query<>(runner, QuerySpec.of(new EntitySource(origin)));
  }

  /**
   * Keeps the rows for which a condition written in Java holds, besides earlier conditions.
   *
   * @param filter a lambda such as {@code user -> user.name().startsWith("A")}, or a reference to a
   *     boolean property or hybrid such as {@code User::active}
   * @return the narrowed query
   */
  public Query<T> where(Filter<? super T> filter) {
    return whereNode(value(filter));
  }

  /**
   * Keeps the rows for which a condition holds, besides earlier ones.
   *
   * @param condition the condition
   * @return the narrowed query
   */
  public Query<T> where(Expr<Boolean> condition) {
    return whereNode(condition.node());
  }

  /**
   * Keeps the rows for which another entity exists that a condition links them to, besides earlier
   * conditions.
   *
   * @param <U> the other entity
   * @param other its class
   * @param condition a lambda such as {@code (user, card) -> card.userId() == user.id()}
   * @return the narrowed query
   */
  public <U> Query<T> whereExists(Class<U> other, BiFilter<? super T, ? super U> condition) {
    return whereNode(existing(other, condition));
  }

  /**
   * Keeps the rows for which no other entity exists that a condition links them to, besides earlier
   * conditions.
   *
   * @param <U> the other entity
   * @param other its class
   * @param condition a lambda such as {@code (user, card) -> card.userId() == user.id()}
   * @return the narrowed query
   */
  public <U> Query<T> whereNotExists(Class<U> other, BiFilter<? super T, ? super U> condition) {
    return whereNode(new NotNode(existing(other, condition)));
  }

  private ExistsNode existing(Class<?> other, Serializable condition) {
    Origin origin = Root.of(other).origin();
    SelectItem one = SelectItem.of(new LiteralNode(1, StandardTypes.INTEGER));
    Select rows = Select.from(new EntitySource(origin), List.of(one));
    return new ExistsNode(rows.and(Paths.lambda(condition, spec.origin(), origin)));
  }

  /**
   * Joins another entity on a condition; rows without a partner are dropped.
   *
   * @param <U> the other entity
   * @param other its class
   * @param on which rows are partners, a lambda such as {@code (user, card) -> card.userId() ==
   *     user.id()}
   * @return the query of pairs
   */
  public <U> Joined<T, U> join(Class<U> other, BiFilter<? super T, ? super U> on) {
    return Joined.of(this, Root.of(other), on, Join.Kind.INNER);
  }

  /**
   * Joins another entity on a condition; rows without a partner are kept, with null for it.
   *
   * @param <U> the other entity
   * @param other its class
   * @param on which rows are partners, a lambda such as {@code (user, card) -> card.userId() ==
   *     user.id()}
   * @return the query of pairs
   */
  public <U> Joined<T, U> leftJoin(Class<U> other, BiFilter<? super T, ? super U> on) {
    return Joined.of(this, Root.of(other), on, Join.Kind.LEFT);
  }

  /**
   * Joins another entity on a condition; rows without a partner are dropped.
   *
   * @param <U> the other entity
   * @param other its place in the statement
   * @param on which rows are partners
   * @return the joined query
   */
  public <U> Query<T> join(Root<U> other, Expr<Boolean> on) {
    return join(JoinSpec.on(Join.Kind.INNER, new EntitySource(other.origin()), on.node()));
  }

  /**
   * Joins another entity on a condition; rows without a partner are kept.
   *
   * @param <U> the other entity
   * @param other its place in the statement
   * @param on which rows are partners
   * @return the joined query
   */
  public <U> Query<T> leftJoin(Root<U> other, Expr<Boolean> on) {
    return join(JoinSpec.on(Join.Kind.LEFT, new EntitySource(other.origin()), on.node()));
  }

  /**
   * Joins the rows that a function of the database gives, for each entity those of its own
   * arguments; an entity without rows is left out.
   *
   * @param rows the rows
   * @return the query with the join
   */
  public Query<T> join(Rows rows) {
    return join(JoinSpec.on(Join.Kind.INNER, rows.source(), JoinSpec.ALWAYS));
  }

  /**
   * Joins the rows of a function for which a condition holds; an entity without rows is left out.
   *
   * @param rows the rows
   * @param on the join condition
   * @return the query with the join
   */
  public Query<T> join(Rows rows, Expr<Boolean> on) {
    return join(JoinSpec.on(Join.Kind.INNER, rows.source(), on.node()));
  }

  /**
   * Joins the rows that a function gives; an entity without rows has nulls.
   *
   * @param rows the rows
   * @return the query with the join
   */
  public Query<T> leftJoin(Rows rows) {
    return join(JoinSpec.on(Join.Kind.LEFT, rows.source(), JoinSpec.ALWAYS));
  }

  /**
   * Joins the rows of a function for which a condition holds; an entity without rows has nulls.
   *
   * @param rows the rows
   * @param on the join condition
   * @return the query with the join
   */
  public Query<T> leftJoin(Rows rows, Expr<Boolean> on) {
    return join(JoinSpec.on(Join.Kind.LEFT, rows.source(), on.node()));
  }

  /**
   * Joins the elements of a list or set; an owner comes once an element.
   *
   * @param <U> the elements
   * @param relationship a reference to its accessor
   * @return the joined query
   */
  public <U> Query<T> join(ManyProperty<? super T, U> relationship) {
    return along(Join.Kind.INNER, relationship, null);
  }

  /**
   * Joins the elements of a list or set at a place of one's own.
   *
   * @param <U> the elements
   * @param relationship a reference to its accessor
   * @param other the elements' place in the statement
   * @return the joined query
   */
  public <U> Query<T> join(ManyProperty<? super T, U> relationship, Root<U> other) {
    return along(Join.Kind.INNER, relationship, Objects.requireNonNull(other, "other"));
  }

  /**
   * Joins the elements of a list or set; an owner without elements comes once.
   *
   * @param <U> the elements
   * @param relationship a reference to its accessor
   * @return the joined query
   */
  public <U> Query<T> leftJoin(ManyProperty<? super T, U> relationship) {
    return along(Join.Kind.LEFT, relationship, null);
  }

  /**
   * Joins the elements of a list or set; an owner without elements comes once.
   *
   * @param <U> the elements
   * @param relationship a reference to its accessor
   * @param other the elements' place in the statement
   * @return the joined query
   */
  public <U> Query<T> leftJoin(ManyProperty<? super T, U> relationship, Root<U> other) {
    return along(Join.Kind.LEFT, relationship, Objects.requireNonNull(other, "other"));
  }

  /**
   * Joins the target of a reference.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @return the joined query
   */
  public <U> Query<T> join(RefProperty<? super T, U> relationship) {
    return along(Join.Kind.INNER, relationship, null);
  }

  /**
   * Joins the target of a reference at a place of one's own.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @param other the target's place in the statement
   * @return the joined query
   */
  public <U> Query<T> join(RefProperty<? super T, U> relationship, Root<U> other) {
    return along(Join.Kind.INNER, relationship, Objects.requireNonNull(other, "other"));
  }

  /**
   * Joins the target of a reference; rows without a target are kept.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @return the joined query
   */
  public <U> Query<T> leftJoin(RefProperty<? super T, U> relationship) {
    return along(Join.Kind.LEFT, relationship, null);
  }

  /**
   * Joins the target of a reference; rows without a target are kept.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @param other the target's place in the statement
   * @return the joined query
   */
  public <U> Query<T> leftJoin(RefProperty<? super T, U> relationship, Root<U> other) {
    return along(Join.Kind.LEFT, relationship, Objects.requireNonNull(other, "other"));
  }

  /**
   * Joins the target of a plain to-one relationship.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @return the joined query
   */
  public <U> Query<T> join(Property<? super T, U> relationship) {
    return along(Join.Kind.INNER, relationship, null);
  }

  /**
   * Joins the target of a plain to-one relationship at a place of one's own.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @param other the target's place in the statement
   * @return the joined query
   */
  public <U> Query<T> join(Property<? super T, U> relationship, Root<U> other) {
    return along(Join.Kind.INNER, relationship, Objects.requireNonNull(other, "other"));
  }

  /**
   * Joins the target of a plain to-one relationship; rows without a target are kept.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @return the joined query
   */
  public <U> Query<T> leftJoin(Property<? super T, U> relationship) {
    return along(Join.Kind.LEFT, relationship, null);
  }

  /**
   * Joins the target of a plain to-one relationship; rows without a target are kept.
   *
   * @param <U> the target
   * @param relationship a reference to its accessor
   * @param other the target's place in the statement
   * @return the joined query
   */
  public <U> Query<T> leftJoin(Property<? super T, U> relationship, Root<U> other) {
    return along(Join.Kind.LEFT, relationship, Objects.requireNonNull(other, "other"));
  }

  /**
   * Groups the rows by a property, or by what a lambda gives.
   *
   * @param key a lambda or a reference to an accessor or hybrid
   * @return the grouped query
   */
  public Grouped<T> groupBy(Property<? super T, ?> key) {
    return new Grouped<T>(runner, spec).groupBy(key);
  }

  /**
   * Groups the rows by an expression.
   *
   * @param key the expression
   * @return the grouped query
   */
  public Grouped<T> groupBy(Expr<?> key) {
    return new Grouped<T>(runner, spec).groupBy(key);
  }

  /**
   * Orders the rows, after earlier keys.
   *
   * @param keys property references, lambdas and {@link dev.diglot.sql.Sort}s, mixed; those of
   *     {@link dev.diglot.sql.Sql#desc} order downwards
   * @return the ordered query
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Query<T> orderBy(Ordering<? super T>... keys) {
    return with(spec.orderBy(Paths.order(runner.metadata(), spec.origin(), keys)));
  }

  /**
   * Gives equal rows once.
   *
   * @return the query
   */
  public Query<T> distinct() {
    return with(spec.withDistinct());
  }

  /**
   * Gives each combination of values once, in its first row by the query's order; where the dialect
   * can. The order has to begin with the same values.
   *
   * @param values the values
   * @return the query
   */
  public Query<T> distinctOn(Expr<?>... values) {
    return with(spec.distinctOn(Arrays.stream(values).<Node>map(Expr::node).toList()));
  }

  /**
   * Gives the first rows only.
   *
   * @param rows the most rows, 0 or more
   * @return the query
   * @throws dev.diglot.error.QueryException when the number is negative
   */
  public Query<T> limit(long rows) {
    return with(spec.limit(rows));
  }

  /**
   * Skips the first rows.
   *
   * @param rows how many, 0 or more
   * @return the query
   * @throws dev.diglot.error.QueryException when the number is negative
   */
  public Query<T> offset(long rows) {
    return with(spec.offset(rows));
  }

  /**
   * Locks the rows until the transaction ends, waiting for others' locks.
   *
   * @return the query
   */
  public Query<T> forUpdate() {
    return with(spec.lock(new LockClause(Wait.WAIT)));
  }

  /**
   * Locks the rows until the transaction ends, or fails at once when one is locked.
   *
   * @return the query
   */
  public Query<T> forUpdateNoWait() {
    return with(spec.lock(new LockClause(Wait.NOWAIT)));
  }

  /**
   * Locks the rows until the transaction ends, leaving out those that are locked.
   *
   * @return the query
   */
  public Query<T> forUpdateSkipLocked() {
    return with(spec.lock(new LockClause(Wait.SKIP_LOCKED)));
  }

  /**
   * Loads a list or set ahead, in one more query for the whole result.
   *
   * @param <E> the elements
   * @param relationship a reference to its accessor
   * @return the query
   */
  public <E> Query<T> fetch(ManyProperty<T, E> relationship) {
    return fetch(FetchPath.path(relationship));
  }

  /**
   * Loads a map ahead.
   *
   * @param <E> the values
   * @param relationship a reference to its accessor
   * @return the query
   */
  public <E> Query<T> fetch(MapProperty<T, E> relationship) {
    return fetch(FetchPath.path(relationship));
  }

  /**
   * Loads the targets of a reference ahead.
   *
   * @param <E> the targets
   * @param relationship a reference to its accessor
   * @return the query
   */
  public <E> Query<T> fetch(RefProperty<T, E> relationship) {
    return fetch(FetchPath.path(relationship));
  }

  /**
   * Loads a deferred column ahead.
   *
   * @param <E> its type
   * @param property a reference to its accessor
   * @return the query
   */
  public <E> Query<T> fetch(Property<T, E> property) {
    return fetch(FetchPath.path(property));
  }

  /**
   * Loads a list or set and a list or set of its elements ahead.
   *
   * @param <E> the elements
   * @param <F> the elements' elements
   * @param first a reference to the first accessor
   * @param second a reference to the second accessor
   * @return the query
   */
  public <E, F> Query<T> fetch(ManyProperty<T, E> first, ManyProperty<E, F> second) {
    return fetch(FetchPath.path(first).then(second));
  }

  /**
   * Loads a list or set and a reference of its elements ahead.
   *
   * @param <E> the elements
   * @param <F> the references' targets
   * @param first a reference to the first accessor
   * @param second a reference to the second accessor
   * @return the query
   */
  public <E, F> Query<T> fetch(ManyProperty<T, E> first, RefProperty<E, F> second) {
    return fetch(FetchPath.path(first).then(second));
  }

  /**
   * Loads a reference and a list or set of its target ahead.
   *
   * @param <E> the target
   * @param <F> the target's elements
   * @param first a reference to the first accessor
   * @param second a reference to the second accessor
   * @return the query
   */
  public <E, F> Query<T> fetch(RefProperty<T, E> first, ManyProperty<E, F> second) {
    return fetch(FetchPath.path(first).then(second));
  }

  /**
   * Loads a reference and a reference of its target ahead.
   *
   * @param <E> the target
   * @param <F> the target's target
   * @param first a reference to the first accessor
   * @param second a reference to the second accessor
   * @return the query
   */
  public <E, F> Query<T> fetch(RefProperty<T, E> first, RefProperty<E, F> second) {
    return fetch(FetchPath.path(first).then(second));
  }

  /**
   * Loads a chain of relationships ahead.
   *
   * @param path the chain, made by {@link FetchPath#path}
   * @return the query
   */
  public Query<T> fetch(FetchPath<? super T, ?> path) {
    Objects.requireNonNull(path, "path");
    return with(spec.fetch(path.steps()));
  }

  /**
   * Loads entities without a snapshot: changes to them are not written.
   *
   * @return the query
   */
  public Query<T> readOnly() {
    QueryOptions now = spec.options();
    return with(spec.options(new QueryOptions(true, now.noFlush(), now.strict())));
  }

  /**
   * Leaves pending writes pending, so that the answer may miss them.
   *
   * @return the query
   */
  public Query<T> noFlush() {
    QueryOptions now = spec.options();
    return with(spec.options(new QueryOptions(now.readOnly(), true, now.strict())));
  }

  /**
   * Makes touching what was not loaded throw instead of loading it.
   *
   * @return the query
   */
  public Query<T> strict() {
    QueryOptions now = spec.options();
    return with(spec.options(new QueryOptions(now.readOnly(), now.noFlush(), true)));
  }

  @Override
  public List<T> list() {
    return entities().list();
  }

  @Override
  public Stream<T> stream() {
    return entities().stream();
  }

  @Override
  public Optional<T> first() {
    return entities().first();
  }

  @Override
  public T one() {
    return entities().one();
  }

  @Override
  public Optional<T> oneOrNone() {
    return entities().oneOrNone();
  }

  @Override
  public long count() {
    return entities().count();
  }

  @Override
  public boolean exists() {
    return entities().exists();
  }

  Selected<T> entities() {
    return new Selected<>(runner, spec, List.of(Paths.root(spec.origin())), null);
  }

  /** What is asked, in short; neither SQL nor values. */
  @Override
  public String toString() {
    return spec.toString();
  }

  Query<T> whereNode(Node condition) {
    return with(spec.where(condition));
  }

  private Query<T> along(Join.Kind kind, Serializable relationship, @Nullable Root<?> other) {
    return join(
        JoinSpec.along(
            kind, Paths.of(spec.origin(), relationship), other == null ? null : other.origin()));
  }

  Query<T> join(JoinSpec join) {
    return with(spec.join(join));
  }

  Query<T> with(QuerySpec changed) {
    return new Query<>(runner, changed);
  }
}
