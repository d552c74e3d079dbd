package dev.diglot.postgres.dialect;

import dev.diglot.dialect.ansi.NameScanner;
import dev.diglot.dialect.ansi.SqlStateTranslator;
import dev.diglot.error.ConstraintViolationException.Violation;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads PostgreSQL's SQLSTATEs and the fields that come with them, whatever its language. */
final class PostgresErrors extends SqlStateTranslator {

  private static final String SYNTAX_ERROR = "42601";

  @Override
  protected Category category(SQLException failure) {
    if (isSearchQuery(failure)) {
      return Category.VALUE;
    }
    return switch (failure.getSQLState() == null ? "" : failure.getSQLState()) {
      case "55P03" -> Category.TIMEOUT;
      case "53300", "57P01", "57P02", "57P03" -> Category.CONNECTION;
      default -> super.category(failure);
    };
  }

  @Override
  protected String invalidValue(SQLException failure) {
    return isSearchQuery(failure)
        ? "A text-search query is not well-formed: expected words with &, |, !, <-> and"
            + " parentheses between them. Correct the tsquery; for what users type there is"
            + " webSearchToTsQuery, which takes any text."
        : super.invalidValue(failure);
  }

  /**
   * A syntax error that has no place in the statement is one of a value, and the type's name is the
   * same in every language.
   */
  private static boolean isSearchQuery(SQLException failure) {
    if (!SYNTAX_ERROR.equals(failure.getSQLState())
        || !(failure instanceof PSQLException exception)) {
      return false;
    }
    ServerErrorMessage fields = exception.getServerErrorMessage();
    return fields != null
        && fields.getPosition() == 0
        && String.valueOf(fields.getMessage()).contains("tsquery");
  }

  @Override
  protected Violation violation(SQLException failure, @Nullable String sql) {
    Violation known = super.violation(failure, sql);
    if (!(failure instanceof PSQLException exception)
        || exception.getServerErrorMessage() == null) {
      return known;
    }
    ServerErrorMessage fields = exception.getServerErrorMessage();
    return new Violation(
        known.kind(),
        fields.getConstraint(),
        fields.getTable() == null ? known.table() : fields.getTable(),
        columns(fields, known),
        null,
        List.of());
  }

  /**
   * The columns in a detail such as {@code Key (a, b)=(1, 2) already exists.}; names are quoted in
   * that of a unique key and bare in that of a foreign key.
   */
  private static List<String> columns(ServerErrorMessage fields, Violation known) {
    if (fields.getColumn() != null) {
      return List.of(fields.getColumn());
    }
    String detail = fields.getDetail() == null ? "" : fields.getDetail();
    int start = detail.indexOf('(');
    int end = detail.indexOf(")=(");
    if (start < 0 || end < start) {
      return List.of();
    }
    return switch (known.kind()) {
      case UNIQUE -> new NameScanner(detail.substring(start)).list();
      case FOREIGN_KEY ->
          written(fields, known)
              ? List.of(detail.substring(start + 1, end).split(", "))
              : List.of();
      default -> List.of();
    };
  }

  /** Whether the referring table was written; else the key is that of the row referred to. */
  private static boolean written(ServerErrorMessage fields, Violation known) {
    return known.table() != null && known.table().equals(fields.getTable());
  }
}
