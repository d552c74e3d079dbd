package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.CatalogQueries;
import dev.diglot.dialect.ColumnArrays;
import dev.diglot.dialect.DdlRenderer;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ErrorTranslator;
import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.Limits;
import dev.diglot.dialect.MigrationLock;
import dev.diglot.dialect.StatementRenderer;
import dev.diglot.dialect.TypeSystem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The standard's SQL, and the base that dialects of real databases are built on by replacing parts.
 */
public class AnsiDialect implements Dialect {
  private static final Limits LIMITS = new Limits(10_000, 1_000, 1_000, 128);

  private final Parts parts;
  private final TypeSystem types;
  private final MigrationLock migrationLock;
  private final StatementRenderer statements;
  private @Nullable DdlRenderer ddl;

  /** Creates the dialect of the standard itself, which needs no database. */
  public AnsiDialect() {
    this(new Parts("ANSI"));
  }

  /**
   * Creates a dialect from its parts.
   *
   * @param parts the parts
   */
  @SuppressWarnings("this-escape") // The renderers keep the dialect and use it later.
  public AnsiDialect(Parts parts) {
    this.parts = new Parts(parts);
    this.types = parts.types == null ? TypeRegistry.standard(parts.name) : parts.types;
    this.migrationLock = parts.migrationLock == null ? MigrationLock.none() : parts.migrationLock;
    Grammar grammar = parts.grammar == null ? Grammar.standard() : parts.grammar;
    this.statements = new AnsiStatements(this, grammar);
  }

  @Override
  public final String name() {
    return parts.name;
  }

  @Override
  public final Capabilities capabilities() {
    return parts.capabilities;
  }

  @Override
  public final Identifiers identifiers() {
    return parts.identifiers;
  }

  @Override
  public final TypeSystem types() {
    return types;
  }

  @Override
  public final StatementRenderer statements() {
    return statements;
  }

  @Override
  public final synchronized DdlRenderer ddl() {
    DdlRenderer known = ddl;
    if (known == null) {
      known = parts.ddl == null ? new AnsiDdl(this) : parts.ddl.apply(this);
      ddl = known;
    }
    return known;
  }

  @Override
  public final ErrorTranslator errors() {
    return parts.errors;
  }

  @Override
  public final Limits limits() {
    return parts.limits;
  }

  @Override
  public final ColumnArrays columnArrays() {
    return parts.columnArrays;
  }

  @Override
  public final MigrationLock migrationLock() {
    return migrationLock;
  }

  @Override
  public final CatalogQueries catalog() {
    return parts.catalog;
  }

  @Override
  public final List<String> connectionSetup() {
    return parts.connectionSetup;
  }

  @Override
  public String toString() {
    return parts.name;
  }

  /**
   * Collects the parts of a dialect; each starts as the standard has it. The large ones of the
   * standard are made only for a dialect that has none of its own.
   */
  public static final class Parts {
    private final String name;
    private Capabilities capabilities;
    private Identifiers identifiers = QuotedIdentifiers.standard(Fold.NONE);
    private @Nullable TypeSystem types;
    private @Nullable Grammar grammar;
    private @Nullable Function<Dialect, DdlRenderer> ddl;
    private ErrorTranslator errors = new SqlStateTranslator();
    private Limits limits = LIMITS;
    private ColumnArrays columnArrays = ColumnArrays.NONE;
    private @Nullable MigrationLock migrationLock;
    private List<String> connectionSetup = List.of();
    private CatalogQueries catalog = CatalogQueries.NONE;

    /**
     * Starts with the standard's parts.
     *
     * @param name the database's name
     */
    public Parts(String name) {
      this.name = name;
      this.capabilities =
          Capabilities.all(name).without(Capability.PARTIAL_CONFLICTS, Capability.INDEX_METHODS);
    }

    private Parts(Parts other) {
      this.name = other.name;
      this.capabilities = other.capabilities;
      this.identifiers = other.identifiers;
      this.types = other.types;
      this.grammar = other.grammar;
      this.ddl = other.ddl;
      this.errors = other.errors;
      this.limits = other.limits;
      this.columnArrays = other.columnArrays;
      this.migrationLock = other.migrationLock;
      this.connectionSetup = other.connectionSetup;
      this.catalog = other.catalog;
    }

    /**
     * Says what the database can do.
     *
     * @param value the capabilities
     * @return this
     */
    public Parts capabilities(Capabilities value) {
      this.capabilities = value;
      return this;
    }

    /**
     * Says how names are quoted.
     *
     * @param value the rules of identifiers
     * @return this
     */
    public Parts identifiers(Identifiers value) {
      this.identifiers = value;
      return this;
    }

    /**
     * Says how types are named, read and bound.
     *
     * @param value the types
     * @return this
     */
    public Parts types(TypeSystem value) {
      this.types = value;
      return this;
    }

    /**
     * Says how statements are written.
     *
     * @param value the grammar
     * @return this
     */
    public Parts grammar(Grammar value) {
      this.grammar = value;
      return this;
    }

    /**
     * Says how changes of a schema are written.
     *
     * @param value makes the renderer for the finished dialect
     * @return this
     */
    public Parts ddl(Function<Dialect, DdlRenderer> value) {
      this.ddl = value;
      return this;
    }

    /**
     * Says what the driver's exceptions mean.
     *
     * @param value the translator
     * @return this
     */
    public Parts errors(ErrorTranslator value) {
      this.errors = value;
      return this;
    }

    /**
     * Says how much fits into a statement.
     *
     * @param value the limits
     * @return this
     */
    public Parts limits(Limits value) {
      this.limits = value;
      return this;
    }

    /**
     * Says how many rows are sent as one array for each column.
     *
     * @param value the arrays
     * @return this
     */
    public Parts columnArrays(ColumnArrays value) {
      this.columnArrays = value;
      return this;
    }

    /**
     * Says how changes of the schema are kept one at a time.
     *
     * @param value the lock
     * @return this
     */
    public Parts migrationLock(MigrationLock value) {
      this.migrationLock = value;
      return this;
    }

    /**
     * Says how a live table is asked for what the standard does not know.
     *
     * @param value the queries
     * @return this
     */
    public Parts catalog(CatalogQueries value) {
      this.catalog = value;
      return this;
    }

    /**
     * Says what runs once on every new connection.
     *
     * @param statements SQL texts in order
     * @return this
     */
    public Parts connectionSetup(String... statements) {
      this.connectionSetup = List.of(statements);
      return this;
    }
  }
}
