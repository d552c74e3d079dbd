package dev.diglot.postgres.type;

/** An address of the internet, of a host or of a network. */
public sealed interface NetworkAddress permits Inet, Cidr {

  /**
   * The address as text.
   *
   * @return the text, for example {@code 10.0.0.0/8}
   */
  String text();
}
