package dev.diglot.session;

/**
 * Makes an object from 6 selected values; a record's constructor fits. A parameter may be declared
 * nullable or not, as the selected column is.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <D> the type of value 4
 * @param <E> the type of value 5
 * @param <F> the type of value 6
 * @param <R> the object's type
 */
@FunctionalInterface
public interface Fn6<A, B, C, D, E, F, R> {

  /**
   * Makes the object.
   *
   * @param a value 1, or null
   * @param b value 2, or null
   * @param c value 3, or null
   * @param d value 4, or null
   * @param e value 5, or null
   * @param f value 6, or null
   * @return the object
   */
  R apply(A a, B b, C c, D d, E e, F f);
}
