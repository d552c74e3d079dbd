package dev.diglot.unitofwork;

import dev.diglot.dialect.Dialect;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.EntitySelects;
import dev.diglot.reference.CompositeKey;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What writing knows of a database, kept for all its sessions. Safe to share. */
public final class WritePlans {
  private static final int MOST_TEMPLATES = 2_000;

  private final Dialect dialect;
  private final EntityModels models;
  private final EntitySelects selects;
  private final SequenceBlocks sequences;
  private final TimeOrderedUuids uuids = new TimeOrderedUuids(Clock.systemUTC());
  private final Map<EntityType<?>, Set<TableName>> tables = new ConcurrentHashMap<>();
  private final Map<Object, StatementTemplate> templates = new ConcurrentHashMap<>();
  private final Map<Object, InsertPlan> inserts = new ConcurrentHashMap<>();
  private final Map<EntityModel, InsertPlan> lastInserts = new ConcurrentHashMap<>();

  /**
   * Prepares for writing.
   *
   * @param metadata the mapped classes
   * @param dialect the database's dialect
   */
  public WritePlans(Metadata metadata, Dialect dialect) {
    this.dialect = dialect;
    this.models = EntityModels.of(metadata);
    this.selects = new EntitySelects(metadata);
    this.sequences = new SequenceBlocks(metadata.schema(), dialect);
  }

  /**
   * The database's dialect.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  EntityModels models() {
    return models;
  }

  EntitySelects selects() {
    return selects;
  }

  SequenceBlocks sequences() {
    return sequences;
  }

  TimeOrderedUuids uuids() {
    return uuids;
  }

  /** The tables that reading an entity reads. */
  Set<TableName> tables(EntityType<?> type) {
    return tables.computeIfAbsent(type, this::findTables);
  }

  private Set<TableName> findTables(EntityType<?> type) {
    Object part = "";
    Object key =
        type.idColumns().size() == 1
            ? part
            : new CompositeKey(Collections.nCopies(type.idColumns().size(), part));
    return selects.byKeys(type, List.of(key)).tables();
  }

  /** The text of a statement, written once for each shape. */
  StatementTemplate template(Object shape, Supplier<Statement> statement) {
    StatementTemplate known = templates.get(shape);
    if (known != null) {
      return known;
    }
    StatementTemplate made = StatementTemplate.of(dialect, statement.get());
    if (templates.size() < MOST_TEMPLATES) {
      templates.put(shape, made);
    }
    return made;
  }

  /** How rows of an entity were inserted before, or null: most that come later give the same. */
  @Nullable InsertPlan lastInsert(EntityModel model) {
    return lastInserts.get(model);
  }

  /** How rows that give some columns are inserted. */
  InsertPlan inserts(EntityModel model, List<ColumnMapping> columns) {
    InsertPlan last = lastInserts.get(model);
    if (last != null && last.columns() == columns) {
      return last;
    }
    InsertPlan plan = plan(model, columns);
    lastInserts.put(model, plan);
    return plan;
  }

  private InsertPlan plan(EntityModel model, List<ColumnMapping> columns) {
    List<Object> shape = List.of(model, columns);
    InsertPlan known = inserts.get(shape);
    if (known != null) {
      return known;
    }
    InsertPlan made = new InsertPlan(this, model, columns);
    if (inserts.size() < MOST_TEMPLATES) {
      inserts.put(shape, made);
    }
    return made;
  }
}
