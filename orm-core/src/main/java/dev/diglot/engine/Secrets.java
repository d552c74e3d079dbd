package dev.diglot.engine;

import dev.diglot.error.CommitOutcomeUnknownException;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.DatabaseError;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.TimeoutException;
import dev.diglot.sql.tree.BindNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sensitive values of a statement, kept out of messages: drivers like to quote values. */
final class Secrets {
  private static final String MASK = "***";

  private final List<String> texts = new ArrayList<>();

  private Secrets() {}

  /** The sensitive values among the binds of a statement, or among the rows of a batch. */
  static Secrets of(List<BindNode> binds, List<@Nullable Object[]> rows) {
    Secrets secrets = new Secrets();
    for (int i = 0; i < binds.size(); i++) {
      if (binds.get(i).sensitive()) {
        secrets.add(binds.get(i).value());
        for (@Nullable Object[] row : rows) {
          secrets.add(row[i]);
        }
      }
    }
    // A value that contains another is masked as a whole.
    secrets.texts.sort(Comparator.comparingInt(String::length).reversed());
    return secrets;
  }

  private void add(@Nullable Object value) {
    if (value instanceof List<?> several) {
      several.forEach(this::add);
    }
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) {
      texts.add(text);
      texts.add(text.replace("'", "''"));
    }
  }

  String mask(@Nullable String message) {
    String masked = String.valueOf(message);
    for (String text : texts) {
      masked = masked.replace(text, MASK);
    }
    return masked;
  }

  /** The same failure with masked messages, its cause included. */
  DatabaseException mask(DatabaseException failure) {
    String message = String.valueOf(failure.getMessage());
    Throwable cause = failure.getCause();
    boolean leaks = !mask(message).equals(message);
    for (Throwable t = cause; t != null && !leaks; t = t.getCause()) {
      leaks = !mask(t.getMessage()).equals(String.valueOf(t.getMessage()));
    }
    if (!leaks) {
      return failure;
    }
    DatabaseException masked = same(failure, mask(failure.detail()), masked(cause));
    masked.setStackTrace(failure.getStackTrace());
    return masked;
  }

  private static DatabaseException same(
      DatabaseException failure, String message, @Nullable Throwable cause) {
    if (failure instanceof ConstraintViolationException constraint) {
      return new ConstraintViolationException(constraint.violation(), message, cause);
    }
    if (failure instanceof InvalidValueException) {
      return new InvalidValueException(message, cause);
    }
    if (failure instanceof SerializationFailureException) {
      return new SerializationFailureException(message, cause);
    }
    if (failure instanceof TimeoutException) {
      return new TimeoutException(message, cause);
    }
    if (failure instanceof ConnectionFailedException) {
      return new ConnectionFailedException(message, cause);
    }
    if (failure instanceof CommitOutcomeUnknownException) {
      return new CommitOutcomeUnknownException(message, cause);
    }
    return new DatabaseException(DatabaseError.STATEMENT_FAILED, message, cause);
  }

  /** A copy of the driver's exception that keeps state and code, but not the values. */
  private @Nullable Throwable masked(@Nullable Throwable cause) {
    if (cause == null) {
      return null;
    }
    String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
    int code = cause instanceof SQLException sql ? sql.getErrorCode() : 0;
    SQLException copy = new SQLException(mask(cause.getMessage()), state, code);
    copy.setStackTrace(cause.getStackTrace());
    return copy;
  }
}
