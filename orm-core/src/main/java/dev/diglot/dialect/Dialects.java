package dev.diglot.dialect;

import dev.diglot.error.ConfigurationException;
import dev.diglot.error.DialectError;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the dialect of a database among the {@link DialectProvider}s on the path. */
public final class Dialects {

  private Dialects() {}

  /**
   * The dialect of a live database.
   *
   * @param database the database's description, from an open connection
   * @return the dialect
   * @throws SQLException when the driver fails
   * @throws ConfigurationException when no provider accepts the database's URL
   */
  public static Dialect find(DatabaseMetaData database) throws SQLException {
    String url = database.getURL();
    Map<Class<?>, DialectProvider> providers = providers();
    for (DialectProvider provider : providers.values()) {
      if (provider.accepts(url)) {
        return provider.create(database);
      }
    }
    throw unknown(url, providers);
  }

  private static Map<Class<?>, DialectProvider> providers() {
    Map<Class<?>, DialectProvider> found = new LinkedHashMap<>();
    for (DialectProvider provider : ServiceLoader.load(DialectProvider.class)) {
      found.putIfAbsent(provider.getClass(), provider);
    }
    ClassLoader own = Dialects.class.getClassLoader();
    if (Thread.currentThread().getContextClassLoader() != own) {
      for (DialectProvider provider : ServiceLoader.load(DialectProvider.class, own)) {
        found.putIfAbsent(provider.getClass(), provider);
      }
    }
    return found;
  }

  private static ConfigurationException unknown(
      String url, Map<Class<?>, DialectProvider> providers) {
    String known =
        providers.keySet().stream()
            .map(Class::getSimpleName)
            .sorted()
            .collect(Collectors.joining(", "));
    return new ConfigurationException(
        DialectError.UNKNOWN_DIALECT,
        "No dialect accepts '"
            + scheme(url)
            + "'. Found on the path: "
            + (known.isEmpty() ? "none" : known)
            + ". Add the module of the database's dialect, or give the dialect explicitly.");
  }

  /** The part of a URL that names the driver; the rest may hold a password. */
  private static String scheme(String url) {
    int end = url.indexOf(':', url.indexOf(':') + 1);
    return end < 0 ? url : url.substring(0, end + 1);
  }
}
