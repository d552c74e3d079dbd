package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.same;

import dev.diglot.property.Property;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Sql;
import java.util.List;
import java.util.Objects;

/** Arrays; a part of {@link Postgres}. */
@SuppressWarnings("overloads") // exact method references choose the most specific one
abstract class ArrayColumns extends Aggregates {

  ArrayColumns() {}

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param <E> the type of the elements
   * @param property a reference to its accessor, of a list
   * @return the array
   */
  public static <T, E> ArrayExpr<E> array(Property<T, List<E>> property) {
    return new ArrayExpr<>(Sql.col(property).node());
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param <E> the type of the elements
   * @param property a reference to its accessor, of a Java array
   * @return the array
   */
  public static <T, E> ArrayExpr<E> array(ArrayProperty<T, E> property) {
    return javaArray(property);
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor, of a {@code boolean[]}
   * @return the array
   */
  public static <T> ArrayExpr<Boolean> array(ArrayProperty.OfBoolean<T> property) {
    return javaArray(property);
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor, of a {@code short[]}
   * @return the array
   */
  public static <T> ArrayExpr<Short> array(ArrayProperty.OfShort<T> property) {
    return javaArray(property);
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor, of a {@code int[]}
   * @return the array
   */
  public static <T> ArrayExpr<Integer> array(ArrayProperty.OfInt<T> property) {
    return javaArray(property);
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor, of a {@code long[]}
   * @return the array
   */
  public static <T> ArrayExpr<Long> array(ArrayProperty.OfLong<T> property) {
    return javaArray(property);
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor, of a {@code float[]}
   * @return the array
   */
  public static <T> ArrayExpr<Float> array(ArrayProperty.OfFloat<T> property) {
    return javaArray(property);
  }

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor, of a {@code double[]}
   * @return the array
   */
  public static <T> ArrayExpr<Double> array(ArrayProperty.OfDouble<T> property) {
    return javaArray(property);
  }

  /**
   * An expression whose value is an array, such as a property of a root.
   *
   * @param <E> the type of the elements
   * @param array the expression
   * @return the array
   */
  public static <E> ArrayExpr<E> array(Expr<List<E>> array) {
    return new ArrayExpr<>(array.node());
  }

  /**
   * An expression whose value is a Java array, such as a property of a root.
   *
   * @param <E> the type of the elements
   * @param array the expression
   * @param element the class of the elements
   * @return the array
   */
  public static <E> ArrayExpr<E> array(Expr<?> array, Class<E> element) {
    Objects.requireNonNull(element, "element");
    return new ArrayExpr<>(same(ArrayOperators.AS_LIST, array.node()));
  }

  private static <T, V, E> ArrayExpr<E> javaArray(Property<T, V> property) {
    return new ArrayExpr<>(same(ArrayOperators.AS_LIST, Sql.col(property).node()));
  }
}
