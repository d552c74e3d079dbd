package dev.diglot.benchmarks.startup;

import com.zaxxer.hikari.HikariDataSource;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures the heap that 50,000 employees take: as a plain list, read by Diglot, and managed by a
 * session. What is measured is the difference that holding them makes after a collection.
 */
public final class HeapPerEntity {
  private static final int EMPLOYEES = 50_000;
  private static final int CITIES = 1_000;
  private static final int ROUNDS = 5;
  private static final int COLLECTIONS = 4;
  private static final String URL = "jdbc:h2:mem:heap;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";

  private HeapPerEntity() {}

  /**
   * Measures; best with {@code -XX:+UseSerialGC}, whose collections leave nothing behind.
   *
   * @param arguments none
   * @throws Exception when anything fails
   */
  public static void main(String[] arguments) throws Exception {
    try (Database database = Database.open(URL, Metadata.of(Employee.class, City.class));
        HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(URL);
      fill(database);
      List<Map<String, Object>> lines = new ArrayList<>();
      lines.add(measure("JDBC", () -> rows(pool)));
      lines.add(measure("DIGLOT_STATELESS", () -> stateless(database)));
      lines.add(measure("DIGLOT_READ_ONLY", () -> managed(database, true)));
      lines.add(measure("DIGLOT_SESSION", () -> managed(database, false)));
      write(lines);
    }
  }

  private static void write(List<Map<String, Object>> lines) throws IOException {
    Measures.write("heap", lines);
  }

  private static void fill(Database database) {
    database.createAll();
    try (StatelessSession session = database.openStateless()) {
      List<City> cities = new ArrayList<>();
      for (long id = 1; id <= CITIES; id++) {
        cities.add(new City(id));
      }
      session.insertAll(cities);
      List<Employee> employees = new ArrayList<>();
      for (int number = 0; number < EMPLOYEES; number++) {
        employees.add(new Employee(number));
      }
      session.insertAll(employees);
      session.commit();
    }
  }

  private static Object rows(HikariDataSource pool) throws SQLException {
    List<JdbcFirstRow.Row> all = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(JdbcFirstRow.ALL);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(JdbcFirstRow.read(rows));
      }
    }
    return all;
  }

  private static Object stateless(Database database) {
    try (StatelessSession session = database.openStateless()) {
      return session.query(Employee.class).list();
    }
  }

  /** The list and the session that manages what is in it. */
  private static Object managed(Database database, boolean readOnly) {
    Session session = database.openSession();
    List<Employee> all =
        readOnly
            ? session.query(Employee.class).readOnly().list()
            : session.query(Employee.class).list();
    session.commit();
    return List.of(all, session);
  }

  private static Map<String, Object> measure(String contender, Callable<Object> reading)
      throws Exception {
    List<Double> bytes = new ArrayList<>();
    reading.call();
    for (int round = 0; round < ROUNDS; round++) {
      long before = used();
      Object held = reading.call();
      long after = used();
      bytes.add((double) (after - before) / EMPLOYEES);
      if (held instanceof List<?> list && list.get(list.size() - 1) instanceof Session session) {
        session.close();
      }
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("measure", "heap");
    line.put("contender", contender);
    line.put("java", System.getProperty("java.version"));
    line.put("entities", EMPLOYEES);
    line.put("bytesPerEntity", Measures.median(bytes));
    return line;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
