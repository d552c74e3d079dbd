package dev.diglot.schema;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table: its columns in order, its keys, constraints and indexes. Immutable. */
public final class Table {
  private final TableName name;
  private final List<Column> columns;
  private final Map<String, Column> columnsByName = new LinkedHashMap<>();
  private final @Nullable PrimaryKey primaryKey;
  private final List<UniqueConstraint> uniques;
  private final List<ForeignKey> foreignKeys;
  private final List<CheckConstraint> checks;
  private final List<NativeConstraint> natives;
  private final List<Index> indexes;
  private final @Nullable String comment;
  private final boolean extendExisting;

  private Table(Builder builder) {
    name = builder.name;
    for (Column column : builder.columns) {
      columnsByName.put(column.name(), column.in(this));
    }
    columns = List.copyOf(columnsByName.values());
    primaryKey = builder.primaryKey;
    uniques = List.copyOf(builder.uniques);
    foreignKeys = List.copyOf(builder.foreignKeys);
    checks = List.copyOf(builder.checks);
    natives = List.copyOf(builder.natives);
    indexes = List.copyOf(builder.indexes);
    comment = builder.comment;
    extendExisting = builder.extendExisting;
  }

  /**
   * Starts a table.
   *
   * @param name the name
   * @return a builder
   */
  public static Builder named(TableName name) {
    return new Builder(name);
  }

  /**
   * Starts a table in the connection's own schema.
   *
   * @param name the name, unquoted
   * @return a builder
   */
  public static Builder named(String name) {
    return new Builder(TableName.of(name));
  }

  /**
   * The name.
   *
   * @return the name
   */
  public TableName name() {
    return name;
  }

  /**
   * The columns in order.
   *
   * @return the columns
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * The column of a name.
   *
   * @param column the name, unquoted and case-exact
   * @return the column, empty when there is none
   */
  public Optional<Column> column(String column) {
    return Optional.ofNullable(columnsByName.get(column));
  }

  /**
   * The primary key.
   *
   * @return the key, empty for a table without one
   */
  public Optional<PrimaryKey> primaryKey() {
    return Optional.ofNullable(primaryKey);
  }

  /**
   * The unique constraints.
   *
   * @return the constraints, without the primary key
   */
  public List<UniqueConstraint> uniqueConstraints() {
    return uniques;
  }

  /**
   * The foreign keys.
   *
   * @return the foreign keys
   */
  public List<ForeignKey> foreignKeys() {
    return foreignKeys;
  }

  /**
   * The check constraints.
   *
   * @return the checks
   */
  public List<CheckConstraint> checks() {
    return checks;
  }

  /**
   * The indexes, without those that the database makes for keys.
   *
   * @return the indexes
   */
  public List<Index> indexes() {
    return indexes;
  }

  /**
   * The comment kept in the catalog.
   *
   * @return the comment, or null
   */
  public @Nullable String comment() {
    return comment;
  }

  /**
   * Whether {@code createAll} adds columns that an existing table lacks.
   *
   * @return whether an existing table is extended
   */
  public boolean extendExisting() {
    return extendExisting;
  }

  /**
   * The constraints of kinds that only one database has.
   *
   * @return the constraints
   */
  public List<NativeConstraint> nativeConstraints() {
    return natives;
  }

  /**
   * Every constraint: the primary key, unique constraints, checks, those of one database only,
   * foreign keys.
   *
   * @return the constraints in that order
   */
  public List<Constraint> constraints() {
    List<Constraint> all = new ArrayList<>();
    primaryKey().ifPresent(all::add);
    all.addAll(uniques);
    all.addAll(checks);
    all.addAll(natives);
    all.addAll(foreignKeys);
    return List.copyOf(all);
  }

  /** The table with its columns, keys, constraints and indexes, one a line. */
  @Override
  public String toString() {
    return SchemaText.table(this);
  }

  /** Collects the parts of a table; objects without a name get one from {@link Naming}. */
  public static final class Builder {
    final TableName name;
    final List<Column> columns = new ArrayList<>();
    final List<UniqueConstraint> uniques = new ArrayList<>();
    final List<ForeignKey> foreignKeys = new ArrayList<>();
    final List<CheckConstraint> checks = new ArrayList<>();
    final List<NativeConstraint> natives = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    @Nullable PrimaryKey primaryKey;
    private @Nullable String comment;
    private boolean extendExisting;

    private Builder(TableName name) {
      Checks.name("table", name.name());
      this.name = name;
    }

    /**
     * Adds a column after those before.
     *
     * @param column the column
     * @return this
     */
    public Builder column(Column column) {
      columns.add(column);
      return this;
    }

    /**
     * Adds columns after those before.
     *
     * @param more the columns
     * @return this
     */
    public Builder columns(Collection<Column> more) {
      columns.addAll(more);
      return this;
    }

    /**
     * Sets the primary key, named by convention.
     *
     * @param keyColumns its columns in key order
     * @return this
     */
    public Builder primaryKey(String... keyColumns) {
      return primaryKey(new PrimaryKey(Naming.primaryKey(name), Arrays.asList(keyColumns)));
    }

    /**
     * Sets the primary key.
     *
     * @param key the key
     * @return this
     */
    public Builder primaryKey(PrimaryKey key) {
      this.primaryKey = key;
      return this;
    }

    /**
     * Adds a unique constraint, named by convention.
     *
     * @param uniqueColumns its columns
     * @return this
     */
    public Builder unique(String... uniqueColumns) {
      List<String> list = Arrays.asList(uniqueColumns);
      return unique(new UniqueConstraint(Naming.unique(name, list), list));
    }

    /**
     * Adds a unique constraint.
     *
     * @param constraint the constraint
     * @return this
     */
    public Builder unique(UniqueConstraint constraint) {
      uniques.add(constraint);
      return this;
    }

    /**
     * Adds a foreign key of one column, named by convention.
     *
     * @param column the referring column
     * @param target the table referred to
     * @param targetColumn the column referred to
     * @return this
     */
    public Builder foreignKey(String column, TableName target, String targetColumn) {
      List<String> list = List.of(column);
      return foreignKey(
          new ForeignKey(Naming.foreignKey(name, list), list, target, List.of(targetColumn)));
    }

    /**
     * Adds a foreign key.
     *
     * @param key the foreign key
     * @return this
     */
    public Builder foreignKey(ForeignKey key) {
      foreignKeys.add(key);
      return this;
    }

    /**
     * Adds a check, named by convention and number.
     *
     * @param condition the condition
     * @return this
     */
    public Builder check(Node condition) {
      return check(new CheckConstraint(Naming.check(name, checks.size() + 1), condition));
    }

    /**
     * Adds a check.
     *
     * @param constraint the check
     * @return this
     */
    public Builder check(CheckConstraint constraint) {
      checks.add(constraint);
      return this;
    }

    /**
     * Adds a constraint of a kind that only one database has.
     *
     * @param constraint the constraint
     * @return this
     */
    public Builder nativeConstraint(NativeConstraint constraint) {
      natives.add(constraint);
      return this;
    }

    /**
     * Adds an index of columns, named by convention.
     *
     * @param indexColumns its columns
     * @return this
     */
    public Builder index(String... indexColumns) {
      List<IndexPart> parts = Arrays.stream(indexColumns).map(IndexPart::column).toList();
      return index(new Index(Naming.index(name, parts), parts, false, null, null));
    }

    /**
     * Adds an index.
     *
     * @param index the index
     * @return this
     */
    public Builder index(Index index) {
      indexes.add(index);
      return this;
    }

    /**
     * Sets the comment kept in the catalog.
     *
     * @param text the comment, or null
     * @return this
     */
    public Builder comment(@Nullable String text) {
      this.comment = text;
      return this;
    }

    /**
     * Says whether {@code createAll} adds columns that an existing table lacks.
     *
     * @param extend whether an existing table is extended
     * @return this
     */
    public Builder extendExisting(boolean extend) {
      this.extendExisting = extend;
      return this;
    }

    /**
     * The table.
     *
     * @return the table
     * @throws dev.diglot.error.SchemaException when its parts contradict each other; all
     *     contradictions are listed
     */
    public Table build() {
      TableChecks.verify(this);
      return new Table(this);
    }
  }
}
