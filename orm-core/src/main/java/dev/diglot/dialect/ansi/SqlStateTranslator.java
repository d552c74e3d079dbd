package dev.diglot.dialect.ansi;

import dev.diglot.dialect.ErrorTranslator;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import dev.diglot.error.DatabaseError;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.TimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates by SQLSTATE (ISO 9075-2, table 38); a dialect adds what its messages tell. */
public class SqlStateTranslator implements ErrorTranslator {
  private static final String TOO_COMPLEX = "54001";

  /** The fact and the advice when a statement that only writes was asked for rows. */
  protected static final String NO_ROWS =
      "A statement that gives no rows was asked for rows. Roll back and use execute(), or let the"
          + " statement give rows back.";

  /** The fact and the advice when a statement that gives rows was run for its effect only. */
  protected static final String ROWS =
      "A statement gave rows that nobody asked for. Roll back and read them by list(), one() or"
          + " maps() in place of execute(), and send one statement at a time.";

  private static final int MOST_SQL = 1_000;

  /** Creates the translator. */
  public SqlStateTranslator() {}

  @Override
  public final DatabaseException translate(SQLException failure, @Nullable String sql) {
    SQLException telling = telling(failure);
    String message = describe(telling, sql);
    return switch (category(telling)) {
      case CONSTRAINT -> constraint(telling, failure, sql);
      case VALUE -> new InvalidValueException(invalidValue(telling) + " " + message, failure);
      case SERIALIZATION ->
          new SerializationFailureException(
              "A concurrent transaction got in the way. Roll back and run the work again. "
                  + message,
              failure);
      case CONNECTION ->
          new ConnectionFailedException(
              "The connection failed, and the transaction with it. Check that the database runs,"
                  + " then begin again. "
                  + message,
              failure);
      case TIMEOUT ->
          new TimeoutException(
              "A statement or a lock took longer than allowed. Roll back, and look for the"
                  + " transaction that holds the lock, or allow more time. "
                  + message,
              failure);
      case OTHER ->
          new DatabaseException(
              DatabaseError.STATEMENT_FAILED, refused(telling) + " " + message, failure);
    };
  }

  /**
   * The fact and the advice for a failure of {@link Category#OTHER}.
   *
   * @param failure the driver's exception
   * @return sentences without the driver's message
   */
  protected String refused(SQLException failure) {
    if (TOO_COMPLEX.equals(failure.getSQLState())
        || failure.getCause() instanceof StackOverflowError) {
      return "A statement is nested too deeply for the database. Roll back and flatten it, for"
          + " example by in(...) in place of many alternatives.";
    }
    return switch (String.valueOf(failure.getSQLState())) {
      case "02000" -> NO_ROWS;
      case "0100E" -> ROWS;
      default -> "The database refused a statement. Roll back and correct what the driver names.";
    };
  }

  /**
   * What kind of failure an exception is.
   *
   * @param failure the driver's exception
   * @return the category
   */
  protected Category category(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (failure instanceof SQLTimeoutException
        || state.equals("57014")
        || state.startsWith("HYT")) {
      return Category.TIMEOUT;
    }
    if (failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || state.startsWith("08")) {
      return Category.CONNECTION;
    }
    if (state.startsWith("23")) {
      return Category.CONSTRAINT;
    }
    if (state.startsWith("22")) {
      return Category.VALUE;
    }
    return state.equals("40001") || state.equals("40P01") ? Category.SERIALIZATION : Category.OTHER;
  }

  /**
   * The fact and the advice for a failure of {@link Category#VALUE}.
   *
   * @param failure the driver's exception
   * @return sentences without the driver's message
   */
  protected String invalidValue(SQLException failure) {
    return "A value does not fit its column. Correct it, or give the column another size or type.";
  }

  /**
   * What was violated, as far as the driver tells.
   *
   * @param failure the driver's exception
   * @param sql the statement, or null
   * @return the violation
   */
  protected Violation violation(SQLException failure, @Nullable String sql) {
    return new Violation(
        kind(failure.getSQLState()), null, WrittenTable.of(sql), List.of(), null, List.of());
  }

  /**
   * The kind of constraint that a SQLSTATE of class 23 is about.
   *
   * @param state the state, or null
   * @return the kind
   */
  protected static Kind kind(@Nullable String state) {
    return switch (state == null ? "" : state) {
      case "23505" -> Kind.UNIQUE;
      case "23001", "23503", "23506" -> Kind.FOREIGN_KEY;
      case "23502", "23507" -> Kind.NOT_NULL;
      case "23P01" -> Kind.EXCLUSION;
      default -> Kind.CHECK;
    };
  }

  private ConstraintViolationException constraint(
      SQLException telling, SQLException failure, @Nullable String sql) {
    Violation violation = violation(telling, sql);
    return new ConstraintViolationException(violation, Violations.describe(violation), failure);
  }

  /** The failure of the first statement that failed in a batch. */
  private static SQLException telling(SQLException failure) {
    return failure instanceof BatchUpdateException
        ? Optional.ofNullable(failure.getNextException()).orElse(failure)
        : failure;
  }

  private static String describe(SQLException failure, @Nullable String sql) {
    String message = String.valueOf(failure.getMessage());
    int end = message.indexOf("; SQL statement:");
    String fact = "The driver says: " + (end < 0 ? message : message.substring(0, end));
    if (sql == null) {
      return fact;
    }
    return fact + "; in: " + (sql.length() <= MOST_SQL ? sql : sql.substring(0, MOST_SQL) + "…");
  }

  /** The kinds of failure that Diglot tells apart. */
  protected enum Category {
    /** A constraint was violated. */
    CONSTRAINT,
    /** A value does not fit. */
    VALUE,
    /** Transactions could not be serialized, or deadlocked. */
    SERIALIZATION,
    /** There is no connection any more. */
    CONNECTION,
    /** It took too long. */
    TIMEOUT,
    /** Anything else. */
    OTHER
  }
}
