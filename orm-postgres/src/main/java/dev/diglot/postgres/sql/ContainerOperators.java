package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators that arrays, ranges, JSON and hstore have in common. */
public final class ContainerOperators {

  /** {@code a @> b} over two arrays, two ranges or two JSON documents. */
  public static final Operator CONTAINS = Operator.of("@>").alikeArguments();

  /** {@code a @> b} of a container and one of its elements. */
  public static final Operator CONTAINS_ELEMENT = Operator.of("@> element");

  /** {@code a <@ b}. */
  public static final Operator CONTAINED = Operator.of("<@").alikeArguments();

  /** {@code a && b} over two arrays or two ranges. */
  public static final Operator OVERLAPS = Operator.of("&&").alikeArguments();

  /** {@code a ? b}: a key is there. */
  public static final Operator HAS_KEY = Operator.of("?");

  /** {@code a ?| b}: one of several keys is there. */
  public static final Operator HAS_ANY_KEY = Operator.of("?|");

  /** {@code a ?& b}: all of several keys are there. */
  public static final Operator HAS_ALL_KEYS = Operator.of("?&");

  private ContainerOperators() {}
}
