package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import java.util.List;

/** The tables that statements write. */
final class Targets {

  private Targets() {}

  static TableName table(Source target) {
    if (target instanceof TableSource source) {
      return source.table();
    }
    throw new QueryException(
        QueryError.INVALID_QUERY,
        "The statement writes to "
            + target
            + ", which is no table. Compile the query before rendering it, and write to a table.");
  }

  /** Writes the other sources of an update or delete. */
  static void others(String keyword, Capability capability, List<Source> sources, SqlOutput out) {
    String separator = keyword;
    for (Source source : sources) {
      out.dialect().capabilities().require(capability, "A statement with other sources");
      out.text(separator).source(source);
      separator = ", ";
    }
  }
}
