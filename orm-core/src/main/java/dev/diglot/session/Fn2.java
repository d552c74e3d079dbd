package dev.diglot.session;

/**
 * Makes an object from 2 selected values; a record's constructor fits. A parameter may be declared
 * nullable or not, as the selected column is.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <R> the object's type
 */
@FunctionalInterface
public interface Fn2<A, B, R> {

  /**
   * Makes the object.
   *
   * @param a value 1, or null
   * @param b value 2, or null
   * @return the object
   */
  R apply(A a, B b);
}
