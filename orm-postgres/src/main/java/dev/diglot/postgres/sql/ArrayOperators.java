package dev.diglot.postgres.sql;

import dev.diglot.postgres.type.ArrayType;
import dev.diglot.postgres.type.MultirangeType;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;

/** Operators of arrays. */
public final class ArrayOperators {

  /** An array of Java as a list of its elements; it is written as it is. */
  public static final Operator AS_LIST = Operator.of("as list").giving(ArrayOperators::list);

  /** {@code array_replace}. */
  public static final Operator REPLACE =
      Operator.of("array_replace").taking(ArrayOperators::element);

  /** {@code array_positions}. */
  public static final Operator POSITIONS =
      Operator.of("array_positions").taking(ArrayOperators::element);

  /** {@code array_to_string}. */
  public static final Operator TO_STRING = Operator.of("array_to_string");

  /** {@code unnest}: the elements as rows. */
  public static final Operator UNNEST = Operator.of("unnest").giving(ArrayOperators::element);

  /** {@code any(a)}: a comparison holds for one of the elements. */
  public static final Operator ANY = Operator.of("any").giving(ArrayOperators::element);

  /** {@code all(a)}: a comparison holds for each element. */
  public static final Operator ALL = Operator.of("all").giving(ArrayOperators::element);

  /** {@code array_agg}. */
  public static final Operator ARRAY_AGG = Operator.of("array_agg").giving(ArrayOperators::listOf);

  /** {@code a[i]}: an element of an array. */
  public static final Operator ELEMENT = Operator.of("[]").giving(ArrayOperators::element);

  /** {@code a[i:j]}: a part of an array. */
  public static final Operator SLICE = Operator.of("[:]");

  /** {@code cardinality}. */
  public static final Operator CARDINALITY = Operator.of("cardinality");

  /** {@code array_append}. */
  public static final Operator APPEND = Operator.of("array_append").taking(ArrayOperators::element);

  /** {@code array_prepend}, here with the array first. */
  public static final Operator PREPEND =
      Operator.of("array_prepend").taking(ArrayOperators::element);

  /** {@code array_remove}. */
  public static final Operator REMOVE = Operator.of("array_remove").taking(ArrayOperators::element);

  /** {@code array_position}. */
  public static final Operator POSITION =
      Operator.of("array_position").taking(ArrayOperators::element);

  /** {@code a || b} of two arrays. */
  public static final Operator JOIN_ARRAYS = Operator.of("|| array").alikeArguments();

  private ArrayOperators() {}

  private static DataType<?> element(DataType<?> array) {
    if (array instanceof MultirangeType<?> multirange) {
      return multirange.range();
    }
    return array instanceof ArrayType<?> type && type.dimensions() == 1 ? type.element() : array;
  }

  private static DataType<?> list(DataType<?> array) {
    return array instanceof ArrayType<?> type && type.dimensions() == 1
        ? ArrayType.listOf(type.element())
        : array;
  }

  private static DataType<?> listOf(DataType<?> element) {
    return element instanceof ArrayType<?> inner
        ? ArrayType.listsOf(inner.element())
        : ArrayType.listOf(element);
  }
}
