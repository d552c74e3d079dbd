package dev.diglot.schema;

import dev.diglot.error.InvalidValueException;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.type.DataType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Immutable; a column taken from a {@link Table} knows its table, and so
 * prints its keys.
 */
public final class Column {
  private final Builder facets;
  private final @Nullable Table table;

  private Column(Builder facets, @Nullable Table table) {
    this.facets = facets;
    this.table = table;
  }

  /**
   * Starts a nullable column.
   *
   * @param name the name, unquoted
   * @param type the logical type
   * @return a builder
   */
  public static Builder named(String name, DataType<?> type) {
    return new Builder(name, type);
  }

  /**
   * The name, unquoted.
   *
   * @return the name
   */
  public String name() {
    return facets.name;
  }

  /**
   * The logical type.
   *
   * @return the type
   */
  public DataType<?> type() {
    return facets.type;
  }

  /**
   * Whether the column may hold null.
   *
   * @return whether null is allowed
   */
  public boolean nullable() {
    return facets.nullable;
  }

  /**
   * The server's default.
   *
   * @return the default, or null when there is none
   */
  public @Nullable Node defaultValue() {
    return facets.defaultValue;
  }

  /**
   * What Diglot's updates set the column to when they do not name it.
   *
   * @return the value, or null when updates leave the column alone
   */
  public @Nullable Node onUpdate() {
    return facets.onUpdate;
  }

  /**
   * Who makes the value when an insert gives none.
   *
   * @return the generation
   */
  public Generation generation() {
    return facets.generation;
  }

  /**
   * The database's own type, written by the mapping's author, that replaces the dialect's choice.
   *
   * @return the type's text, or null
   */
  public @Nullable String definition() {
    return facets.definition;
  }

  /**
   * The expression that the database computes and stores.
   *
   * @return the expression, or null for an ordinary column
   */
  public @Nullable Node generatedAs() {
    return facets.generatedAs;
  }

  /**
   * The comment kept in the catalog.
   *
   * @return the comment, or null
   */
  public @Nullable String comment() {
    return facets.comment;
  }

  /**
   * Whether values are masked wherever they would be printed.
   *
   * @return whether values are masked
   */
  public boolean sensitive() {
    return facets.sensitive;
  }

  /**
   * The table that the column was taken from.
   *
   * @return the table, empty for a column that is in no table yet
   */
  public Optional<Table> table() {
    return Optional.ofNullable(table);
  }

  /**
   * Whether an insert that does not name the column succeeds: it is nullable, or has a default, or
   * is made by the database.
   *
   * @return whether inserts may leave the column out
   */
  public boolean optional() {
    return nullable()
        || defaultValue() != null
        || generatedAs() != null
        || !(generation() instanceof Generation.None);
  }

  /**
   * This column at a place of a statement.
   *
   * @param origin the place of the column's table
   * @return the expression
   */
  public ColumnNode at(Origin origin) {
    return new ColumnNode(origin, name(), type(), nullable());
  }

  /**
   * A value as this column will hold it.
   *
   * @param value the value, of the type's Java class
   * @return the value to bind and to keep in memory
   * @throws InvalidValueException naming the column when the value would lose digits or characters;
   *     of a sensitive column the message shows nothing of the value
   */
  public Object fit(Object value) {
    try {
      return anyType().normalise(value);
    } catch (InvalidValueException refused) {
      throw unfit(refused);
    }
  }

  /**
   * A copy of a value that later changes to a mutable original do not reach.
   *
   * @param value a value of the type's Java class, or null
   * @return the copy
   * @throws InvalidValueException naming the column when the value cannot be one of its own
   */
  public @Nullable Object copy(@Nullable Object value) {
    try {
      return anyType().copy(value);
    } catch (InvalidValueException refused) {
      throw unfit(refused);
    }
  }

  @SuppressWarnings("unchecked")
  private DataType<Object> anyType() {
    return (DataType<Object>) type();
  }

  private InvalidValueException unfit(InvalidValueException refused) {
    String place = "A value does not fit the column '" + name() + "'";
    return sensitive()
        ? new InvalidValueException(
            place + ", which is sensitive. Shorten or round it, or give the column more room.",
            null)
        : new InvalidValueException(place + ": " + refused.detail(), refused);
  }

  /**
   * Starts a column like this one.
   *
   * @return a builder with this column's facets
   */
  public Builder toBuilder() {
    return facets.copy();
  }

  Column in(Table owner) {
    return new Column(facets, owner);
  }

  /** For example {@code Column('id', integer, table=user, primaryKey=true, nullable=false)}. */
  @Override
  public String toString() {
    return SchemaText.column(this);
  }

  /** Collects the facets of a column. */
  public static final class Builder {
    private final String name;
    private DataType<?> type;
    private boolean nullable = true;
    private @Nullable Node defaultValue;
    private @Nullable Node onUpdate;
    private Generation generation = Generation.NONE;
    private @Nullable String definition;
    private @Nullable Node generatedAs;
    private @Nullable String comment;
    private boolean sensitive;

    private Builder(String name, DataType<?> type) {
      this.name = Checks.name("column", name);
      this.type = type;
    }

    /**
     * Replaces the logical type.
     *
     * @param newType the type
     * @return this
     */
    public Builder type(DataType<?> newType) {
      this.type = newType;
      return this;
    }

    /**
     * Says whether the column may hold null.
     *
     * @param allowed whether null is allowed
     * @return this
     */
    public Builder nullable(boolean allowed) {
      this.nullable = allowed;
      return this;
    }

    /**
     * Forbids null.
     *
     * @return this
     */
    public Builder notNull() {
      return nullable(false);
    }

    /**
     * Sets the server's default.
     *
     * @param value the default, or null for none; {@link ServerDefault} reads it from text
     * @return this
     */
    public Builder defaultValue(@Nullable Node value) {
      this.defaultValue = value;
      return this;
    }

    /**
     * Sets what updates write when they do not name the column.
     *
     * @param value the value, or null for nothing
     * @return this
     */
    public Builder onUpdate(@Nullable Node value) {
      this.onUpdate = value;
      return this;
    }

    /**
     * Says who makes the value when an insert gives none.
     *
     * @param who the generation
     * @return this
     */
    public Builder generation(Generation who) {
      this.generation = who;
      return this;
    }

    /**
     * Makes an identity column that refuses null.
     *
     * @return this
     */
    public Builder identity() {
      return generation(Generation.IDENTITY).notNull();
    }

    /**
     * Sets the database's own type in place of the dialect's choice.
     *
     * @param sql the type's text, or null for the dialect's choice
     * @return this
     */
    public Builder definition(@Nullable String sql) {
      this.definition = sql;
      return this;
    }

    /**
     * Makes the column one that the database computes and stores.
     *
     * @param expression the expression, or null for an ordinary column
     * @return this
     */
    public Builder generatedAs(@Nullable Node expression) {
      this.generatedAs = expression;
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
     * Says whether values are masked wherever they would be printed.
     *
     * @param masked whether values are masked
     * @return this
     */
    public Builder sensitive(boolean masked) {
      this.sensitive = masked;
      return this;
    }

    /**
     * The column, in no table yet.
     *
     * @return the column
     */
    public Column build() {
      return new Column(copy(), null);
    }

    private Builder copy() {
      return new Builder(name, type)
          .nullable(nullable)
          .defaultValue(defaultValue)
          .onUpdate(onUpdate)
          .generation(generation)
          .definition(definition)
          .generatedAs(generatedAs)
          .comment(comment)
          .sensitive(sensitive);
    }
  }
}
