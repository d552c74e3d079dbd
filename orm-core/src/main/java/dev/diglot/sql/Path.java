package dev.diglot.sql;

import dev.diglot.property.Accessor;
import dev.diglot.property.FlagProperty;
import dev.diglot.property.NumberProperty;
import dev.diglot.property.Property;
import dev.diglot.property.SerializedLambdas;
import dev.diglot.property.TextProperty;
import dev.diglot.reference.RefProperty;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity reached in a statement, directly or along to-one relationships; its properties are
 * expressions.
 *
 * @param <T> the entity
 */
@SuppressWarnings("overloads") // exact method references choose the most specific one
public sealed class Path<T> permits Root {
  private final @Nullable Origin origin;
  private final String declaringClass;
  private final List<String> steps;

  Path(@Nullable Origin origin, String declaringClass, List<String> steps) {
    this.origin = origin;
    this.declaringClass = declaringClass;
    this.steps = List.copyOf(steps);
  }

  /**
   * A text property.
   *
   * @param property a reference to its accessor
   * @return the expression
   */
  public final TextExpr get(TextProperty<? super T> property) {
    return new TextExpr(node(property));
  }

  /**
   * A boolean property or a boolean hybrid.
   *
   * @param property a reference to its accessor or method
   * @return the condition
   */
  public final Condition get(FlagProperty<? super T> property) {
    return new Condition(node(property));
  }

  /**
   * A number property.
   *
   * @param <N> the number's type
   * @param property a reference to its accessor
   * @return the expression
   */
  public final <N extends Number> NumberExpr<N> get(NumberProperty<? super T, N> property) {
    return new NumberExpr<>(node(property));
  }

  /**
   * A reference to another entity, compared by key.
   *
   * @param <E> the entity it points to
   * @param property a reference to its accessor
   * @return the expression
   */
  public final <E> RefExpr<E> get(RefProperty<? super T, E> property) {
    return new RefExpr<>(node(property));
  }

  /**
   * A property of any other type.
   *
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the expression
   */
  public final <V> Expr<V> get(Property<? super T, V> property) {
    return new Expr<>(node(property));
  }

  /**
   * The entity at the other end of a plain to-one relationship; using it joins its table.
   *
   * @param <E> the other entity
   * @param toOne a reference to the relationship's accessor
   * @return the other entity
   */
  public final <E> Path<E> to(Property<? super T, E> toOne) {
    return step(toOne);
  }

  /**
   * The entity at the other end of a {@link dev.diglot.reference.Ref}; using it joins its table.
   *
   * @param <E> the other entity
   * @param toOne a reference to the relationship's accessor
   * @return the other entity
   */
  public final <E> Path<E> to(RefProperty<? super T, E> toOne) {
    return step(toOne);
  }

  /**
   * The entity itself, to be selected or counted.
   *
   * @return the expression
   */
  public final Expr<T> self() {
    return new Expr<>(new PathNode(origin, declaringClass, steps));
  }

  private <E> Path<E> step(Serializable toOne) {
    PathNode node = path(toOne);
    return new Path<>(node.origin(), node.declaringClass(), node.steps());
  }

  /** A property by a reference to its accessor, or what a lambda gives. */
  final Node node(Serializable property) {
    return Accessor.of(property).reference() ? path(property) : lambda(property);
  }

  private LambdaNode lambda(Serializable function) {
    String declaring = declaringClass.isEmpty() ? entity(function) : declaringClass;
    return new LambdaNode(function, List.of(new PathNode(origin, declaring, steps)));
  }

  /** The class that the compiler gave to a lambda's parameter. */
  private static String entity(Serializable function) {
    String type = SerializedLambdas.of(function).getInstantiatedMethodType();
    return type.substring(2, type.indexOf(';')).replace('/', '.');
  }

  final PathNode path(Serializable property) {
    Accessor accessor = Accessor.named(property);
    if (steps.isEmpty()) {
      return new PathNode(origin, accessor.declaringClass(), accessor.path());
    }
    List<String> longer = new ArrayList<>(steps);
    longer.add(accessor.method());
    return new PathNode(origin, declaringClass, longer);
  }
}
