package dev.diglot.examples;

import dev.diglot.database.Database;
import dev.diglot.database.DatabaseBuilder;
import dev.diglot.mapping.Metadata;

/**
 * The databases of the chapters, with their SQL shown: H2 in memory, or with {@code -Ddb=postgres}
 * a PostgreSQL that the program starts.
 */
public final class ExampleDatabase {

  private ExampleDatabase() {}

  /**
   * Opens a database; those of the same name share their tables while one of them is open.
   *
   * @param name what to call it
   * @param metadata the mapped classes
   * @return the database, to be closed
   * @throws IllegalArgumentException when {@code -Ddb} names none that the examples know
   */
  public static Database open(String name, Metadata metadata) {
    return builder(name).metadata(metadata).open();
  }

  /**
   * Starts to configure a database.
   *
   * @param name what to call it
   * @return a builder that knows where the database is
   * @throws IllegalArgumentException when {@code -Ddb} names none that the examples know
   */
  public static DatabaseBuilder builder(String name) {
    return Database.builder().url(url(name)).echo(true);
  }

  private static String url(String name) {
    String db = System.getProperty("db", "h2");
    return switch (db) {
      case "h2" -> "jdbc:h2:mem:" + name;
      case "postgres" -> EmbeddedServer.url(name);
      default ->
          throw new IllegalArgumentException("-Ddb=" + db + " is unknown; expected h2 or postgres");
    };
  }

  /**
   * Whether the chapters run on PostgreSQL.
   *
   * @return true with {@code -Ddb=postgres}
   */
  public static boolean isPostgres() {
    return "postgres".equals(System.getProperty("db"));
  }
}
