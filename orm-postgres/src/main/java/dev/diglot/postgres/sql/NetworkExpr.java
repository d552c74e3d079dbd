package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.integer;
import static dev.diglot.postgres.sql.Parts.typed;
import static dev.diglot.postgres.sql.Parts.value;

import dev.diglot.postgres.type.Cidr;
import dev.diglot.postgres.type.Inet;
import dev.diglot.postgres.type.NetworkAddress;
import dev.diglot.postgres.type.TextValueType;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.Node;

/**
 * An address of the database, {@code inet} or {@code cidr}.
 *
 * @param <N> its Java type
 */
public final class NetworkExpr<N extends NetworkAddress> extends Expr<N> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public NetworkExpr(Node node) {
    super(node);
  }

  /**
   * Lies in a network and is not the network itself, {@code <<}.
   *
   * @param network the network
   * @return the condition
   */
  public Condition within(NetworkAddress network) {
    return condition(NetworkOperators.WITHIN, node(), value(network));
  }

  /**
   * Lies in a network and is not the network itself, {@code <<}.
   *
   * @param network the network
   * @return the condition
   */
  public Condition within(NetworkExpr<?> network) {
    return condition(NetworkOperators.WITHIN, node(), network.node());
  }

  /**
   * Lies in a network or is the network, {@code <<=}.
   *
   * @param network the network
   * @return the condition
   */
  public Condition withinOrEqual(NetworkAddress network) {
    return condition(NetworkOperators.WITHIN_OR_EQUAL, node(), value(network));
  }

  /**
   * Lies in a network or is the network, {@code <<=}.
   *
   * @param network the network
   * @return the condition
   */
  public Condition withinOrEqual(NetworkExpr<?> network) {
    return condition(NetworkOperators.WITHIN_OR_EQUAL, node(), network.node());
  }

  /**
   * Is a network in which an address lies that is not the network itself, {@code >>}.
   *
   * @param address the address
   * @return the condition
   */
  public Condition contains(NetworkAddress address) {
    return condition(NetworkOperators.AROUND, node(), value(address));
  }

  /**
   * Is a network in which an address lies that is not the network itself, {@code >>}.
   *
   * @param address the address
   * @return the condition
   */
  public Condition contains(NetworkExpr<?> address) {
    return condition(NetworkOperators.AROUND, node(), address.node());
  }

  /**
   * Is a network in which an address lies, or that address, {@code >>=}.
   *
   * @param address the address
   * @return the condition
   */
  public Condition containsOrEqual(NetworkAddress address) {
    return condition(NetworkOperators.AROUND_OR_EQUAL, node(), value(address));
  }

  /**
   * Is a network in which an address lies, or that address, {@code >>=}.
   *
   * @param address the address
   * @return the condition
   */
  public Condition containsOrEqual(NetworkExpr<?> address) {
    return condition(NetworkOperators.AROUND_OR_EQUAL, node(), address.node());
  }

  /**
   * Lies in a network, or that network lies in it, {@code &&}.
   *
   * @param network the network
   * @return the condition
   */
  public Condition overlaps(NetworkAddress network) {
    return condition(NetworkOperators.OVERLAPS, node(), value(network));
  }

  /**
   * Lies in a network, or that network lies in it, {@code &&}.
   *
   * @param network the network
   * @return the condition
   */
  public Condition overlaps(NetworkExpr<?> network) {
    return condition(NetworkOperators.OVERLAPS, node(), network.node());
  }

  /**
   * The address without the length of its network, {@code host}.
   *
   * @return the text
   */
  public TextExpr host() {
    return new TextExpr(Parts.text(NetworkOperators.HOST, node()));
  }

  /**
   * The length of the network's prefix in bits, {@code masklen}.
   *
   * @return the length
   */
  public NumberExpr<Integer> maskLength() {
    return integer(NetworkOperators.MASK_LENGTH, node());
  }

  /**
   * The version of the protocol, {@code family}: 4 or 6.
   *
   * @return the version
   */
  public NumberExpr<Integer> family() {
    return integer(NetworkOperators.FAMILY, node());
  }

  /**
   * The network in which the address lies, {@code network}.
   *
   * @return the network
   */
  public NetworkExpr<Cidr> network() {
    return new NetworkExpr<>(typed(NetworkOperators.NETWORK, TextValueType.CIDR, node()));
  }

  /**
   * The address of the network that reaches all, {@code broadcast}.
   *
   * @return the address
   */
  public NetworkExpr<Inet> broadcast() {
    return new NetworkExpr<>(typed(NetworkOperators.BROADCAST, TextValueType.INET, node()));
  }

  /**
   * The mask of the network, {@code netmask}.
   *
   * @return the mask as an address
   */
  public NetworkExpr<Inet> netmask() {
    return new NetworkExpr<>(typed(NetworkOperators.NETMASK, TextValueType.INET, node()));
  }
}
