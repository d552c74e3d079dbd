package dev.diglot.testkit.hsqldb;

import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.ansi.SqlStateTranslator;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HSQLDB's messages, such as {@code …; UQ_NAME table: USERS column: NAME}. */
final class HsqldbErrors extends SqlStateTranslator {
  private static final Pattern WHERE =
      Pattern.compile("; (.+?) table: (.+?)(?: column: (.+?))?(?: value: .*)?$");

  private final Identifiers identifiers;

  HsqldbErrors(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  // tag::errors[]
  @Override
  protected Violation violation(SQLException failure, @Nullable String sql) {
    Violation known = super.violation(failure, sql);
    Kind kind = "23504".equals(failure.getSQLState()) ? Kind.FOREIGN_KEY : known.kind();
    Matcher where = WHERE.matcher(String.valueOf(failure.getMessage()));
    if (!where.find()) {
      return known;
    }
    String column = where.group(3);
    return new Violation(
        kind,
        kind == Kind.NOT_NULL ? null : mapped(where.group(1)),
        mapped(where.group(2)),
        column == null ? List.of() : List.of(mapped(column)),
        null,
        List.of());
  }

  // end::errors[]

  private String mapped(String catalogName) {
    return identifiers.mappedName(catalogName);
  }
}
