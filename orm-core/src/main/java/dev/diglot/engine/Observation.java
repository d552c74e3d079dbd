package dev.diglot.engine;

import dev.diglot.sql.tree.BindNode;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures one execution for a listener; costs nothing when nobody listens. */
final class Observation {
  /** The number of rows when the driver does not say. */
  static final long UNKNOWN = -1;

  private static final Observation NOBODY = new Observation(null, "", List.of(), 1);

  private final @Nullable StatementListener listener;
  private final String sql;
  private final List<BindNode> binds;
  private final int batch;
  private final long start;
  private long rowsRead;

  private Observation(
      @Nullable StatementListener listener, String sql, List<BindNode> binds, int batch) {
    this.listener = listener;
    this.sql = sql;
    this.binds = binds;
    this.batch = batch;
    this.start = listener == null ? 0 : System.nanoTime();
  }

  static Observation start(
      StatementListener listener, String sql, List<BindNode> binds, int batch) {
    return listener.enabled() ? new Observation(listener, sql, binds, batch) : NOBODY;
  }

  static Observation start(StatementListener listener, Run run) {
    return listener.enabled()
        ? new Observation(listener, run.text(), run.shown().binds(), 1)
        : NOBODY;
  }

  /** Counts the rows that are read from a result. */
  ResultSet counting(ResultSet rows) {
    if (listener == null) {
      return rows;
    }
    InvocationHandler handler = (proxy, method, arguments) -> counted(rows, method, arguments);
    Class<?>[] types = {ResultSet.class};
    return (ResultSet) Proxy.newProxyInstance(Observation.class.getClassLoader(), types, handler);
  }

  private @Nullable Object counted(ResultSet rows, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      Object result = method.invoke(rows, arguments);
      if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
        rowsRead++;
      }
      return result;
    } catch (InvocationTargetException failure) {
      throw failure.getTargetException();
    }
  }

  void read() {
    report(rowsRead, null);
  }

  void wrote(long rows) {
    report(rows, null);
  }

  void failed(String message) {
    report(UNKNOWN, message);
  }

  private void report(long rows, @Nullable String failure) {
    if (listener != null) {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      listener.executed(new Execution(sql, binds, batch, rows, time, failure));
    }
  }
}
