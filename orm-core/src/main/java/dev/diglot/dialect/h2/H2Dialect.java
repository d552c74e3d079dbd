package dev.diglot.dialect.h2;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.Limits;
import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.ExpressionRenderer;
import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.Grammar;
import dev.diglot.dialect.ansi.OperatorRegistry;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.dialect.ansi.Returning;
import dev.diglot.dialect.ansi.StandardCodecs;
import dev.diglot.dialect.ansi.TypeMapping;
import dev.diglot.dialect.ansi.TypeRegistry;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.TypeName;

/** The dialect of H2, tried with 2.4 and 2.5. */
public final class H2Dialect extends AnsiDialect {
  static final String NAME = "H2";

  /**
   * {@code Constants.MAX_PARAMETER_INDEX} and {@code MAX_IDENTIFIER_LENGTH} of H2. Inserts of some
   * hundred binds take less time and memory a row than longer ones.
   */
  private static final Limits LIMITS = new Limits(100_000, 1_000, 1_000, 256, 500);

  /** Creates the dialect of a database with H2's default settings. */
  public H2Dialect() {
    this(Fold.UPPER);
  }

  /**
   * Creates the dialect of a database with other settings.
   *
   * @param fold what {@code DATABASE_TO_UPPER} and {@code DATABASE_TO_LOWER} make of names without
   *     quotes
   */
  public H2Dialect(Fold fold) {
    super(parts(new QuotedIdentifiers(fold, H2Keywords.ALL)));
  }

  /** H2 takes a number with an exponent for a decimal, which has other digits than a double. */
  private static TypeRegistry exactDoubles() {
    return TypeRegistry.standard(NAME).with(TypeName.DOUBLE, Double.class, new ExactDouble());
  }

  private record ExactDouble() implements TypeMapping<Double> {

    @Override
    public String ddlName(DataType<Double> type) {
      return "double precision";
    }

    @Override
    public Codec<Double> codec(DataType<Double> type) {
      return StandardCodecs.DOUBLE;
    }

    @Override
    public String literal(Double value) {
      return "cast(" + value + " as double precision)";
    }
  }

  private static Parts parts(Identifiers identifiers) {
    return new Parts(NAME)
        .capabilities(
            Capabilities.all(NAME)
                .without(
                    Capability.SKIP_CONFLICTS,
                    Capability.PARTIAL_CONFLICTS,
                    Capability.MERGE_BY_SOURCE,
                    Capability.DISTINCT_ON,
                    Capability.UPDATE_FROM,
                    Capability.DELETE_USING,
                    Capability.TRANSACTIONAL_DDL,
                    Capability.DEFERRABLE_CONSTRAINTS,
                    Capability.PARTIAL_INDEXES,
                    Capability.EXPRESSION_INDEXES,
                    Capability.INDEX_METHODS))
        .identifiers(identifiers)
        .types(exactDoubles())
        .grammar(
            Grammar.of(
                    new ExpressionRenderer(
                        OperatorRegistry.standard().withFurther(() -> H2JavaMethods.ENTRIES)),
                    Bounds.LIMIT_OFFSET,
                    Returning.DELTA_TABLE)
                .withSelects(new H2Selects()))
        .ddl(H2Ddl::new)
        .errors(new H2Errors(identifiers))
        .limits(LIMITS)
        .migrationLock(new H2MigrationLock())
        .connectionSetup("set time zone 'UTC'");
  }
}
