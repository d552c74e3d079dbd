package dev.diglot.testkit.hsqldb;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.Limits;
import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.Grammar;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.dialect.ansi.Returning;

/**
 * The dialect of HSQLDB, tried with 2.7. The URL says {@code
 * hsqldb.tx=mvcc;sql.pad_space=false;sql.char_literal=false}: readers that do not wait, and text
 * that is compared and kept as it is.
 */
final class HsqldbDialect {
  private static final String NAME = "HSQLDB";
  private static final Limits LIMITS = new Limits(10_000, 500, 1_000, 128);

  private HsqldbDialect() {}

  // tag::dialect[]
  static Dialect create() {
    QuotedIdentifiers identifiers = QuotedIdentifiers.standard(Fold.UPPER);
    Grammar grammar =
        Grammar.of(new HsqldbExpressions(), Bounds.FETCH_FIRST, Returning.DELTA_TABLE)
            .withSelects(new HsqldbSelects());
    return new AnsiDialect(
        new AnsiDialect.Parts(NAME)
            .capabilities(capabilities())
            .identifiers(identifiers)
            .types(HsqldbTypes.registry(NAME))
            .grammar(grammar)
            .ddl(HsqldbDdl::new)
            .errors(new HsqldbErrors(identifiers))
            .limits(LIMITS)
            .connectionSetup("set time zone interval '0:00' hour to minute"));
  }

  private static Capabilities capabilities() {
    return Capabilities.all(NAME)
        .without(
            Capability.RETURNING_ON_INSERT,
            Capability.RETURNING_ON_UPDATE,
            Capability.RETURNING_ON_DELETE,
            Capability.RETURNING_ON_UPSERT,
            Capability.SKIP_CONFLICTS,
            Capability.PARTIAL_CONFLICTS,
            Capability.MERGE_BY_SOURCE,
            Capability.RETURNING_ON_MERGE,
            Capability.DISTINCT_ON,
            Capability.AGGREGATE_FILTER,
            Capability.TABLE_FUNCTIONS,
            Capability.UPDATE_FROM,
            Capability.DELETE_USING,
            Capability.FOR_UPDATE,
            Capability.NOWAIT,
            Capability.SKIP_LOCKED,
            Capability.TRANSACTIONAL_DDL,
            Capability.DEFERRABLE_CONSTRAINTS,
            Capability.PARTIAL_INDEXES,
            Capability.EXPRESSION_INDEXES,
            Capability.INDEX_METHODS,
            Capability.ADD_COLUMNS_TOGETHER);
  }
  // end::dialect[]
}
