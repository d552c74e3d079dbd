package dev.diglot.postgres.sql;

import dev.diglot.postgres.type.MultirangeType;
import dev.diglot.postgres.type.RangeType;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;

/** Operators of ranges and multiranges. */
public final class RangeOperators {

  /** {@code lower_inc} of a range. */
  public static final Operator LOWER_INCLUSIVE = Operator.of("lower_inc");

  /** {@code upper_inc} of a range. */
  public static final Operator UPPER_INCLUSIVE = Operator.of("upper_inc");

  /** {@code lower_inf} of a range. */
  public static final Operator LOWER_INFINITE = Operator.of("lower_inf");

  /** {@code upper_inf} of a range. */
  public static final Operator UPPER_INFINITE = Operator.of("upper_inf");

  /** {@code range_merge} of two ranges, or of a multirange. */
  public static final Operator MERGE =
      Operator.of("range_merge").alikeArguments().giving(RangeOperators::range);

  /** {@code multirange} of a range. */
  public static final Operator TO_MULTIRANGE =
      Operator.of("multirange").giving(RangeOperators::multirange);

  /** {@code range_agg}. */
  public static final Operator RANGE_AGG =
      Operator.of("range_agg").giving(RangeOperators::multirange);

  /** {@code range_intersect_agg}. */
  public static final Operator RANGE_INTERSECT_AGG = Operator.of("range_intersect_agg");

  /** {@code a -|- b} of two ranges. */
  public static final Operator ADJACENT = Operator.of("-|-").alikeArguments();

  /** {@code a << b} of two ranges. */
  public static final Operator STRICTLY_LEFT = Operator.of("<<").alikeArguments();

  /** {@code a >> b} of two ranges. */
  public static final Operator STRICTLY_RIGHT = Operator.of(">>").alikeArguments();

  /** {@code a &< b}: does not extend to the right of another range. */
  public static final Operator NOT_RIGHT_OF = Operator.of("&<").alikeArguments();

  /** {@code a &> b}: does not extend to the left of another range. */
  public static final Operator NOT_LEFT_OF = Operator.of("&>").alikeArguments();

  /** {@code a + b} of two ranges. */
  public static final Operator RANGE_UNION = Operator.of("+ range").alikeArguments();

  /** {@code a * b} of two ranges. */
  public static final Operator RANGE_INTERSECTION = Operator.of("* range").alikeArguments();

  /** {@code a - b} of two ranges. */
  public static final Operator RANGE_DIFFERENCE = Operator.of("- range").alikeArguments();

  /** {@code lower} of a range. */
  public static final Operator LOWER_BOUND =
      Operator.of("lower of range").giving(RangeOperators::bound);

  /** {@code upper} of a range. */
  public static final Operator UPPER_BOUND =
      Operator.of("upper of range").giving(RangeOperators::bound);

  /** {@code isempty} of a range. */
  public static final Operator IS_EMPTY = Operator.of("isempty");

  private RangeOperators() {}

  private static DataType<?> bound(DataType<?> range) {
    return range(range) instanceof RangeType<?> type ? type.bound() : range;
  }

  private static DataType<?> range(DataType<?> either) {
    return either instanceof MultirangeType<?> multirange ? multirange.range() : either;
  }

  private static DataType<?> multirange(DataType<?> either) {
    return either instanceof RangeType<?> range ? new MultirangeType<>(range) : either;
  }
}
