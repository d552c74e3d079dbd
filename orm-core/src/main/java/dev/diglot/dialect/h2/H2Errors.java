package dev.diglot.dialect.h2;

import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.ansi.NameScanner;
import dev.diglot.dialect.ansi.SqlStateTranslator;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads H2's messages. They come in the language of the JVM, but the description of the constraint
 * is always the text in the first pair of double quotes, in SQL.
 */
final class H2Errors extends SqlStateTranslator {
  private static final int CONNECTION_BROKEN = 90067;
  private static final int DATABASE_IS_CLOSED = 90098;
  private static final int DATABASE_CALLED_AT_SHUTDOWN = 90121;
  private static final int CONCURRENT_UPDATE = 90131;

  private static final int NOT_FOR_QUERIES = 90001;
  private static final int FOR_QUERIES_ONLY = 90002;

  private final Identifiers identifiers;

  H2Errors(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  @Override
  protected Category category(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case CONNECTION_BROKEN, DATABASE_IS_CLOSED, DATABASE_CALLED_AT_SHUTDOWN ->
          Category.CONNECTION;
      case CONCURRENT_UPDATE -> Category.SERIALIZATION;
      default -> super.category(failure);
    };
  }

  @Override
  protected String refused(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case NOT_FOR_QUERIES -> ROWS;
      case FOR_QUERIES_ONLY -> NO_ROWS;
      default -> super.refused(failure);
    };
  }

  @Override
  protected Violation violation(SQLException failure, @Nullable String sql) {
    Violation known = super.violation(failure, sql);
    String description = firstQuoted(String.valueOf(failure.getMessage()));
    return switch (known.kind()) {
      case UNIQUE -> unique(description);
      case FOREIGN_KEY -> foreignKey(description, known);
      case NOT_NULL -> of(Kind.NOT_NULL, null, known.table(), List.of(mapped(description)));
      default -> check(description, known);
    };
  }

  /** For example {@code PUBLIC.UQ INDEX PUBLIC.UQ_INDEX_5 ON PUBLIC.USERS(NAME NULLS FIRST) …}. */
  private Violation unique(String description) {
    NameScanner scanner = new NameScanner(description);
    String constraint = scanner.lastOfQualified();
    scanner.skip("PRIMARY KEY");
    if (scanner.skip("INDEX ")) {
      scanner.lastOfQualified();
    }
    scanner.skip("ON ");
    String table = scanner.lastOfQualified();
    return of(Kind.UNIQUE, mapped(constraint), mapped(table), mapped(scanner.list()));
  }

  /**
   * For example {@code FK: PUBLIC.ORDERS FOREIGN KEY(USER_ID) REFERENCES PUBLIC.USERS(ID) (5)}. The
   * name is not quoted and may hold anything, so each colon is tried.
   */
  private Violation foreignKey(String description, Violation known) {
    int end = description.indexOf(": ");
    while (end >= 0) {
      NameScanner scanner = new NameScanner(description.substring(end + 2));
      String table = scanner.lastOfQualified();
      boolean key = scanner.skip("FOREIGN KEY");
      List<String> columns = scanner.list();
      if (key && scanner.skip("REFERENCES ")) {
        String constraint = description.substring(0, end);
        return of(Kind.FOREIGN_KEY, mapped(constraint), mapped(table), mapped(columns));
      }
      end = description.indexOf(": ", end + 1);
    }
    return known;
  }

  /** For example {@code CK: "NAME" <> ''}. */
  private Violation check(String description, Violation known) {
    int end = description.indexOf(": ");
    String constraint = end < 0 ? description : description.substring(0, end);
    return of(Kind.CHECK, mapped(constraint), known.table(), List.of());
  }

  private static Violation of(
      Kind kind, @Nullable String constraint, @Nullable String table, List<String> columns) {
    return new Violation(kind, constraint, table, columns, null, List.of());
  }

  private String mapped(String catalogName) {
    return identifiers.mappedName(catalogName);
  }

  private List<String> mapped(List<String> catalogNames) {
    return catalogNames.stream().map(this::mapped).toList();
  }

  private static String firstQuoted(String message) {
    int start = message.indexOf('"');
    return start < 0 ? "" : new NameScanner(message.substring(start)).name();
  }
}
