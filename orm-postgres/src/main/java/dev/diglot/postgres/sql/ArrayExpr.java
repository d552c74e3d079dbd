package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.literal;
import static dev.diglot.postgres.sql.Parts.same;
import static dev.diglot.postgres.sql.Parts.typed;
import static dev.diglot.postgres.sql.Parts.value;

import dev.diglot.postgres.type.ArrayType;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.type.StandardTypes;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * An array of the database.
 *
 * @param <E> the type of its elements
 */
public final class ArrayExpr<E> extends Expr<List<E>> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public ArrayExpr(Node node) {
    super(node);
  }

  /**
   * Has elements among its own, {@code @>}, however often and in whatever order; a GIN index on the
   * column answers it.
   *
   * @param elements the elements
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition contains(E... elements) {
    return condition(ContainerOperators.CONTAINS, node(), bound(elements));
  }

  /**
   * Has all elements of another array, {@code @>}.
   *
   * @param other the other array
   * @return the condition
   */
  public Condition contains(Expr<List<E>> other) {
    return condition(ContainerOperators.CONTAINS, node(), other.node());
  }

  /**
   * Has no other elements than these, {@code <@}.
   *
   * @param elements the elements
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition containedBy(E... elements) {
    return condition(ContainerOperators.CONTAINED, node(), bound(elements));
  }

  /**
   * Has no other elements than another array, {@code <@}.
   *
   * @param other the other array
   * @return the condition
   */
  public Condition containedBy(Expr<List<E>> other) {
    return condition(ContainerOperators.CONTAINED, node(), other.node());
  }

  /**
   * Has one of several elements, {@code &&}.
   *
   * @param elements the elements
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition overlaps(E... elements) {
    return condition(ContainerOperators.OVERLAPS, node(), bound(elements));
  }

  /**
   * Has an element in common with another array, {@code &&}.
   *
   * @param other the other array
   * @return the condition
   */
  public Condition overlaps(Expr<List<E>> other) {
    return condition(ContainerOperators.OVERLAPS, node(), other.node());
  }

  /**
   * The elements, of which one must hold in the comparison that follows, {@code any}: {@code
   * array(Example::marks).any().gt(3)}.
   *
   * @return what is compared
   */
  public Quantified<E> any() {
    return new Quantified<>(same(ArrayOperators.ANY, node()));
  }

  /**
   * The elements, of which each must hold in the comparison that follows, {@code all}; an empty
   * array does.
   *
   * @return what is compared
   */
  public Quantified<E> all() {
    return new Quantified<>(same(ArrayOperators.ALL, node()));
  }

  /**
   * An element; null when there is none.
   *
   * @param position the position, from 1 as PostgreSQL counts
   * @return the element
   */
  public Expr<E> element(int position) {
    return new Expr<>(same(ArrayOperators.ELEMENT, node(), literal(position)));
  }

  /**
   * A part of the array.
   *
   * @param first the position of the first element, from 1 as PostgreSQL counts
   * @param last the position of the last element
   * @return the part, empty when no element is there
   */
  public ArrayExpr<E> slice(int first, int last) {
    return new ArrayExpr<>(same(ArrayOperators.SLICE, node(), literal(first), literal(last)));
  }

  /**
   * The number of elements, {@code cardinality}; 0 for an empty array.
   *
   * @return the number
   */
  public NumberExpr<Integer> length() {
    return new NumberExpr<>(
        new OperationNode(ArrayOperators.CARDINALITY, List.of(node()), StandardTypes.INTEGER));
  }

  /**
   * Where an element stands first, from 1; null when it does not occur.
   *
   * @param element the element
   * @return the position
   */
  public NumberExpr<Integer> position(E element) {
    return new NumberExpr<>(
        new OperationNode(
            ArrayOperators.POSITION, List.of(node(), value(element)), StandardTypes.INTEGER));
  }

  /**
   * The array with an element more at its end.
   *
   * @param element the element
   * @return the array
   */
  public ArrayExpr<E> append(E element) {
    return new ArrayExpr<>(same(ArrayOperators.APPEND, node(), value(element)));
  }

  /**
   * The array with an element more at its start.
   *
   * @param element the element
   * @return the array
   */
  public ArrayExpr<E> prepend(E element) {
    return new ArrayExpr<>(same(ArrayOperators.PREPEND, node(), value(element)));
  }

  /**
   * The array without any element equal to one.
   *
   * @param element the element
   * @return the array
   */
  public ArrayExpr<E> remove(E element) {
    return new ArrayExpr<>(same(ArrayOperators.REMOVE, node(), value(element)));
  }

  /**
   * The elements followed by those of another array, {@code ||}.
   *
   * @param other the other array
   * @return the array
   */
  public ArrayExpr<E> concat(Expr<List<E>> other) {
    return new ArrayExpr<>(same(ArrayOperators.JOIN_ARRAYS, node(), other.node()));
  }

  /**
   * The elements followed by those of a list, {@code ||}.
   *
   * @param other the list
   * @return the array
   */
  public ArrayExpr<E> concat(List<E> other) {
    return new ArrayExpr<>(same(ArrayOperators.JOIN_ARRAYS, node(), value(other)));
  }

  /**
   * The array with one element in place of another, wherever it stands, {@code array_replace}.
   *
   * @param element the element
   * @param replacement what stands there instead
   * @return the array
   */
  public ArrayExpr<E> replace(E element, E replacement) {
    return new ArrayExpr<>(
        same(ArrayOperators.REPLACE, node(), value(element), value(replacement)));
  }

  /**
   * Where an element stands, from 1, {@code array_positions}; empty when it does not occur.
   *
   * @param element the element
   * @return the positions
   */
  public ArrayExpr<Integer> positions(E element) {
    return new ArrayExpr<>(
        typed(
            ArrayOperators.POSITIONS,
            ArrayType.listOf(StandardTypes.INTEGER),
            node(),
            value(element)));
  }

  /**
   * The elements as one text, {@code array_to_string}; nulls are left out.
   *
   * @param separator what stands between two, written into the statement
   * @return the text
   */
  public TextExpr join(String separator) {
    return new TextExpr(Parts.text(ArrayOperators.TO_STRING, node(), literal(separator)));
  }

  /**
   * The array as the value of a property that is a Java array, to be assigned to it.
   *
   * @param <V> the property's type
   * @param javaArray its class, such as {@code int[].class}
   * @return the expression
   */
  public <V> Expr<V> as(Class<V> javaArray) {
    return new Expr<>(node());
  }

  /** The elements as a list, which takes the type of the column that it meets. */
  private static Node bound(Object[] elements) {
    return new BindNode(Collections.unmodifiableList(Arrays.asList(elements.clone())), null);
  }
}
