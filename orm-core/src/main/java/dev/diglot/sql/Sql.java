package dev.diglot.sql;

import dev.diglot.property.FlagProperty;
import dev.diglot.property.NumberProperty;
import dev.diglot.property.Property;
import dev.diglot.property.TextProperty;
import dev.diglot.reference.RefProperty;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.type.StandardTypes;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** The words of a query: columns, subqueries and conditions, meant for static import. */
@SuppressWarnings("overloads") // exact method references choose the most specific one
public final class Sql {
  /** Where a property is that is named without a place: in the entity of the query. */
  private static final Path<?> ANYWHERE = new Path<>(null, "", List.of());

  private Sql() {}

  /**
   * A text property of an entity of the query.
   *
   * @param <T> the entity
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T> TextExpr col(TextProperty<T> property) {
    return new TextExpr(node(property));
  }

  /**
   * A boolean property, or a boolean hybrid, of an entity of the query.
   *
   * @param <T> the entity
   * @param property a reference to its accessor or method
   * @return the condition
   */
  public static <T> Condition col(FlagProperty<T> property) {
    return new Condition(node(property));
  }

  /**
   * A number property of an entity of the query.
   *
   * @param <T> the entity
   * @param <N> the number's type
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T, N extends Number> NumberExpr<N> col(NumberProperty<T, N> property) {
    return new NumberExpr<>(node(property));
  }

  /**
   * A reference from an entity of the query to another entity, compared by key.
   *
   * @param <T> the entity
   * @param <E> the entity it points to
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T, E> RefExpr<E> col(RefProperty<T, E> property) {
    return new RefExpr<>(node(property));
  }

  /**
   * A property of any other type of an entity of the query.
   *
   * @param <T> the entity
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T, V> Expr<V> col(Property<T, V> property) {
    return new Expr<>(node(property));
  }

  /**
   * What a lambda over an entity of the query gives, or a property whose accessor is overloaded, so
   * that the compiler needs the entity's class.
   *
   * @param <T> the entity
   * @param <V> the property's type
   * @param type the entity's class
   * @param property a lambda or a reference to its accessor
   * @return the expression
   */
  public static <T, V> Expr<V> expr(Class<T> type, Property<T, V> property) {
    return new Expr<>(node(type, property));
  }

  /**
   * A text that a lambda over an entity of the query gives, or a text property whose accessor is
   * overloaded.
   *
   * @param <T> the entity
   * @param type the entity's class
   * @param property a lambda or a reference to its accessor
   * @return the expression
   */
  public static <T> TextExpr text(Class<T> type, TextProperty<T> property) {
    return new TextExpr(node(type, property));
  }

  /**
   * A number that a lambda over an entity of the query gives, or a number property whose accessor
   * is overloaded.
   *
   * @param <T> the entity
   * @param <N> the number's type
   * @param type the entity's class
   * @param property a lambda or a reference to its accessor
   * @return the expression
   */
  public static <T, N extends Number> NumberExpr<N> number(
      Class<T> type, NumberProperty<T, N> property) {
    return new NumberExpr<>(node(type, property));
  }

  /**
   * A text property of the object that an insert with conflict handling was to insert.
   *
   * @param <T> the entity
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T> TextExpr excluded(TextProperty<T> property) {
    return new TextExpr(given(property));
  }

  /**
   * A boolean property of the object that an insert with conflict handling was to insert.
   *
   * @param <T> the entity
   * @param property a reference to its accessor
   * @return the condition
   */
  public static <T> Condition excluded(FlagProperty<T> property) {
    return new Condition(given(property));
  }

  /**
   * A number property of the object that an insert with conflict handling was to insert.
   *
   * @param <T> the entity
   * @param <N> the number's type
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T, N extends Number> NumberExpr<N> excluded(NumberProperty<T, N> property) {
    return new NumberExpr<>(given(property));
  }

  /**
   * A property of any other type of the object that an insert with conflict handling was to insert.
   *
   * @param <T> the entity
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the expression
   */
  public static <T, V> Expr<V> excluded(Property<T, V> property) {
    return new Expr<>(given(property));
  }

  /**
   * The entity at the other end of a plain to-one relationship of an entity of the query; using it
   * joins its table.
   *
   * @param <T> the entity
   * @param <E> the other entity
   * @param toOne a reference to the relationship's accessor
   * @return the other entity
   */
  public static <T, E> Path<E> to(Property<T, E> toOne) {
    return path(toOne);
  }

  /**
   * The entity at the other end of a {@link dev.diglot.reference.Ref} of an entity of the query;
   * using it joins its table.
   *
   * @param <T> the entity
   * @param <E> the other entity
   * @param toOne a reference to the relationship's accessor
   * @return the other entity
   */
  public static <T, E> Path<E> to(RefProperty<T, E> toOne) {
    return path(toOne);
  }

  /**
   * Another place for an entity, as a self-join or a subquery needs it.
   *
   * @param <T> the entity
   * @param type its class
   * @param alias the alias in the SQL text
   * @return the root
   */
  public static <T> Root<T> alias(Class<T> type, String alias) {
    return Root.of(type, alias);
  }

  /**
   * Orders by a property or lambda, larger values first, as in {@code orderBy(desc(u ->
   * u.name().length()))}.
   *
   * @param <T> the entity
   * @param key a reference to an accessor or hybrid, or a lambda
   * @return the sort key
   */
  public static <T> SortBy<T> desc(Ordering<T> key) {
    return new SortBy<>(key, true, Nulls.DEFAULT);
  }

  /**
   * Orders by a property or lambda, smaller values first; for saying where nulls go.
   *
   * @param <T> the entity
   * @param key a reference to an accessor or hybrid, or a lambda
   * @return the sort key
   */
  public static <T> SortBy<T> asc(Ordering<T> key) {
    return new SortBy<>(key, false, Nulls.DEFAULT);
  }

  /**
   * Whether an entity exists for which a condition holds.
   *
   * @param <E> the entity
   * @param type its class
   * @param condition given the entity's place; may use roots of the outer statement
   * @return the condition
   */
  public static <E> Condition exists(
      Class<E> type, Function<Root<E>, ? extends Expr<Boolean>> condition) {
    Root<E> root = Root.of(type);
    SelectItem one = SelectItem.of(new LiteralNode(1, StandardTypes.INTEGER));
    Select rows = Select.from(new EntitySource(root.origin()), List.of(one));
    return new Condition(new ExistsNode(rows.and(condition.apply(root).node())));
  }

  /**
   * Whether a subquery has rows.
   *
   * @param subquery the subquery
   * @return the condition
   */
  public static Condition exists(Subquery<?> subquery) {
    return new Condition(new ExistsNode(subquery.select()));
  }

  /**
   * A subquery over an entity, used as a value or with {@code in}.
   *
   * @param <E> the entity
   * @param <V> the value's type
   * @param type the entity's class
   * @param query given the entity's place; may use roots of the outer statement
   * @return the subquery
   */
  public static <E, V> Subquery<V> scalar(Class<E> type, Function<Root<E>, Subquery<V>> query) {
    return query.apply(Root.of(type));
  }

  /**
   * Holds when a condition does not; unknown stays unknown.
   *
   * @param condition the condition
   * @return its negation
   */
  public static Condition not(Expr<Boolean> condition) {
    return new Condition(condition.node()).not();
  }

  private static <E> Path<E> path(Serializable toOne) {
    PathNode node = ANYWHERE.path(toOne);
    return new Path<>(null, node.declaringClass(), node.steps());
  }

  private static PathNode given(Serializable property) {
    PathNode path = ANYWHERE.path(property);
    return new PathNode(Origin.EXCLUDED, path.declaringClass(), path.steps());
  }

  private static Node node(Serializable property) {
    return ANYWHERE.node(property);
  }

  private static Node node(Class<?> type, Serializable property) {
    return new Path<>(null, type.getName(), List.of()).node(property);
  }
}
