package dev.diglot.engine;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a database, and with how many connections.
 *
 * @param url the JDBC address
 * @param user the user, or null when the address says it
 * @param password the password, or null
 * @param size the most connections open at once, at least 1
 * @param timeout how long to wait for a connection when all are taken
 * @param properties further properties of the driver
 */
public record PoolOptions(
    String url,
    @Nullable String user,
    @Nullable String password,
    int size,
    Duration timeout,
    Map<String, String> properties) {
  /** The most connections open at once unless said otherwise. */
  public static final int DEFAULT_SIZE = 10;

  /** How long to wait for a connection unless said otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  /** Checks the size and copies the properties. */
  public PoolOptions {
    if (size < 1) {
      throw new IllegalArgumentException("A pool needs at least 1 connection, not " + size);
    }
    properties = Map.copyOf(properties);
  }

  /**
   * The defaults for an address.
   *
   * @param url the JDBC address
   * @return the options
   */
  public static PoolOptions of(String url) {
    return new PoolOptions(url, null, null, DEFAULT_SIZE, DEFAULT_TIMEOUT, Map.of());
  }

  /**
   * The same for a user.
   *
   * @param name the user
   * @param secret the password, or null
   * @return the options
   */
  public PoolOptions withUser(@Nullable String name, @Nullable String secret) {
    return new PoolOptions(url, name, secret, size, timeout, properties);
  }

  /**
   * The same with another size.
   *
   * @param most the most connections open at once, at least 1
   * @return the options
   */
  public PoolOptions withSize(int most) {
    return new PoolOptions(url, user, password, most, timeout, properties);
  }

  /**
   * The same with another timeout.
   *
   * @param wait how long to wait for a connection
   * @return the options
   */
  public PoolOptions withTimeout(Duration wait) {
    return new PoolOptions(url, user, password, size, wait, properties);
  }

  /**
   * The same with other properties of the driver.
   *
   * @param driver the properties, in place of those before
   * @return the options
   */
  public PoolOptions withProperties(Map<String, String> driver) {
    return new PoolOptions(url, user, password, size, timeout, driver);
  }

  /** Neither password nor properties: both may be secret, and so may what follows the address. */
  @Override
  public String toString() {
    return "PoolOptions[url=" + Addresses.withoutSecrets(url) + ", size=" + size + "]";
  }
}
