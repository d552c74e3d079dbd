package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators of {@code hstore}. */
public final class HstoreOperators {

  /** {@code a -> b}: the value of a key. */
  public static final Operator GET = Operator.of("-> hstore");

  /** {@code a || b}. */
  public static final Operator MERGE = Operator.of("|| hstore").alikeArguments();

  /** {@code delete}: without a key, several keys, or what another map has too. */
  public static final Operator DELETE = Operator.of("delete of hstore");

  /** {@code slice}: only some keys. */
  public static final Operator SLICE = Operator.of("slice of hstore");

  /** {@code akeys}. */
  public static final Operator KEYS = Operator.of("akeys");

  /** {@code avals}. */
  public static final Operator VALUES = Operator.of("avals");

  /** {@code hstore_to_jsonb}. */
  public static final Operator TO_JSONB = Operator.of("hstore_to_jsonb");

  private HstoreOperators() {}
}
