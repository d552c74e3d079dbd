package dev.diglot.postgres.dialect;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.Limits;
import dev.diglot.dialect.ansi.AnsiDdl;
import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.Grammar;
import dev.diglot.dialect.ansi.IndexStatement;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.dialect.ansi.Returning;
import java.sql.Connection;
import java.sql.SQLException;

/** The dialect of PostgreSQL 14 and later. */
public final class PostgresDialect extends AnsiDialect {
  private static final String NAME = "PostgreSQL";

  /** The wire protocol counts parameters in two bytes; {@code NAMEDATALEN} is 64 with its end. */
  private static final Limits LIMITS = new Limits(65_535, 1_000, 1_000, 63);

  /** Creates the dialect of the newest server. */
  public PostgresDialect() {
    this(Integer.MAX_VALUE);
  }

  /**
   * Creates the dialect of a server.
   *
   * @param version its major version, from 14 on
   */
  public PostgresDialect(int version) {
    super(parts(QuotedIdentifiers.standard(Fold.LOWER), version));
  }

  /** What older servers lack: {@code merge} came with 15, what it gives back with 17. */
  private static Capabilities capabilities(int version) {
    Capabilities all = Capabilities.all(NAME + (version < 17 ? " " + version : ""));
    Capabilities merging =
        version < 17 ? all.without(Capability.MERGE_BY_SOURCE, Capability.RETURNING_ON_MERGE) : all;
    return version < 15 ? merging.without(Capability.MERGE) : merging;
  }

  private static Parts parts(Identifiers identifiers, int version) {
    return new Parts(NAME)
        .capabilities(capabilities(version))
        .identifiers(identifiers)
        .types(PostgresTypes.registry(NAME))
        .grammar(
            Grammar.of(new PostgresExpressionRenderer(), Bounds.LIMIT_OFFSET, Returning.CLAUSE)
                .withSelects(new PostgresSelects())
                .withUpserts(new OnConflict()))
        .ddl(
            dialect ->
                new AnsiDdl(dialect, new PostgresColumns(dialect), new IndexStatement(dialect)))
        .errors(new PostgresErrors())
        .limits(LIMITS)
        .columnArrays(new UnnestedRows())
        .migrationLock(new AdvisoryLock())
        .catalog(PostgresCatalog.QUERIES)
        .connectionSetup(SessionSettings.STATEMENTS);
  }

  @Override
  public boolean isSetUp(Connection connection) throws SQLException {
    return SessionSettings.areSet(connection);
  }
}
