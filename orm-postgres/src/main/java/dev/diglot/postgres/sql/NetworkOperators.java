package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators of network addresses. */
public final class NetworkOperators {

  /** {@code a << b}: strictly within. */
  public static final Operator WITHIN = Operator.of("<< inet").alikeArguments();

  /** {@code a <<= b}: within or equal. */
  public static final Operator WITHIN_OR_EQUAL = Operator.of("<<=").alikeArguments();

  /** {@code a >> b}: strictly around. */
  public static final Operator AROUND = Operator.of(">> inet").alikeArguments();

  /** {@code a >>= b}: around or equal. */
  public static final Operator AROUND_OR_EQUAL = Operator.of(">>=").alikeArguments();

  /** {@code a && b}: one is within the other. */
  public static final Operator OVERLAPS = Operator.of("&& inet").alikeArguments();

  /** {@code host}. */
  public static final Operator HOST = Operator.of("host");

  /** {@code masklen}. */
  public static final Operator MASK_LENGTH = Operator.of("masklen");

  /** {@code family}. */
  public static final Operator FAMILY = Operator.of("family");

  /** {@code network}. */
  public static final Operator NETWORK = Operator.of("network");

  /** {@code broadcast}. */
  public static final Operator BROADCAST = Operator.of("broadcast");

  /** {@code netmask}. */
  public static final Operator NETMASK = Operator.of("netmask");

  private NetworkOperators() {}
}
