package dev.diglot.lambda;

import java.util.List;

/**
 * A list, set or array whose elements are written out, some of them taken from the row.
 *
 * @param elements the elements
 * @param type {@code List}, {@code Set}, or the class of the array
 */
public record ListTerm(List<Term> elements, Class<?> type) implements Term {

  /** Copies the list. */
  public ListTerm {
    elements = List.copyOf(elements);
  }
}
