package dev.diglot.unitofwork;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Portions;
import dev.diglot.engine.StatementRunner;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.property.Property;
import dev.diglot.query.CompiledInsert;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects and records at once, without remembering them: exactly the statements asked for.
 */
public final class DirectWrites {
  private final WriteContext context;
  private final EntityModels models;
  private final ViolationNames violations;

  /**
   * Writes to a database.
   *
   * @param plans what writing knows of the database
   * @param statements runs statements in the session's transaction
   * @param clock where times come from, or null for the database's clock
   */
  public DirectWrites(WritePlans plans, StatementRunner statements, @Nullable Clock clock) {
    this.context = new WriteContext(plans, statements, clock);
    this.models = plans.models();
    this.violations = new ViolationNames(models);
  }

  /**
   * Inserts rows, as many by one statement as fit.
   *
   * @param <T> the entity
   * @param values objects of one class
   * @return the objects with what the database made; of records new ones, in the same order
   */
  public <T> List<T> insert(Collection<T> values) {
    return write(
        values,
        (model, given) -> {
          List<RowWrite> rows = rows(model, given, model.columns());
          insertRows(model, rows);
          return new Written(rows, model.columns());
        });
  }

  private void insertRows(EntityModel model, List<RowWrite> rows) {
    prepare(model, rows);
    new InsertWriter(context).insert(model, rows, model.isCyclic());
    readTables(model, rows);
  }

  private void prepare(EntityModel model, List<RowWrite> rows) {
    IdAssignment ids = new IdAssignment(context.plans(), context.statements());
    InsertWriter writer = new InsertWriter(context);
    ColumnMapping generated = model.type().generatedId();
    for (RowWrite row : rows) {
      if (generated != null && row.values()[generated.index()] == null) {
        row.values()[generated.index()] = ids.next(model.type().idGeneration(), generated);
      }
      writer.prepare(model, row.values());
    }
  }

  /**
   * Inserts rows with conflict handling.
   *
   * @param insert the insert
   * @return how many rows were written
   */
  public long execute(CompiledInsert<?> insert) {
    long written = 0;
    for (Statement statement : statements(insert, List.of())) {
      RenderedSql sql = context.plans().dialect().statements().render(statement);
      written += violations.explained(() -> context.statements().update(sql));
    }
    return written;
  }

  /**
   * Inserts rows with conflict handling and gives back those that were written.
   *
   * @param <T> the entity
   * @param insert the insert
   * @return the objects as their rows are; of records new ones, in the order given
   */
  public <T> List<T> insert(CompiledInsert<T> insert) {
    if (insert.rows().isEmpty()) {
      return List.of();
    }
    EntityModel model = models.of(insert.type());
    List<RowWrite> rows = rows(model, insert.rows(), model.columns());
    prepare(model, rows);
    Set<RowWrite> written =
        violations.explained(() -> new ConflictWriter(context, model, insert).returning(rows));
    List<RowWrite> there = rows.stream().filter(written::contains).toList();
    readTables(model, there);
    List<T> objects = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (written.contains(rows.get(i))) {
        objects.add(WrittenObject.of(model, insert.rows().get(i), rows.get(i), model.columns()));
      }
    }
    return objects;
  }

  /**
   * Rows of new objects as an insert would write them.
   *
   * @param type the entity
   * @param values the objects, left as they are
   * @return the rows in the order given, cut where the columns given differ
   */
  public List<GivenRows> prepared(EntityType<?> type, Collection<?> values) {
    EntityModel model = models.of(type);
    List<RowWrite> rows = rows(model, values, model.columns());
    prepare(model, rows);
    return GivenRows.of(new InsertWriter(context), model, rows);
  }

  /**
   * The statements of an insert with conflict handling.
   *
   * @param insert the insert
   * @param returning what each gives back; may be empty
   * @return the statements, to be run in order
   */
  public List<Statement> statements(CompiledInsert<?> insert, List<SelectItem> returning) {
    EntityModel model = models.of(insert.type());
    List<RowWrite> rows = rows(model, insert.rows(), model.columns());
    prepare(model, rows);
    return new ConflictWriter(context, model, insert).statements(rows, returning);
  }

  /**
   * Updates rows by their keys: every column that may be updated and is loaded.
   *
   * @param <T> the entity
   * @param values objects of one class
   * @return the objects with what the database made; of records new ones, in the same order
   * @throws dev.diglot.error.StaleVersionException when a row has another version, or is gone
   */
  public <T> List<T> update(Collection<T> values) {
    return write(
        values,
        (model, given) ->
            updateRows(model, rows(model, given, model.columns()), UpdatedColumns.all(model)));
  }

  /**
   * Updates some properties of rows by their keys.
   *
   * @param <T> the entity
   * @param values objects of one class, of which only these properties, key and version count
   * @param properties the properties, at least one
   * @return the objects with what the database made; of records new ones, in the same order
   * @throws SessionException NOT_UPDATABLE when updates never write one of the properties
   * @throws dev.diglot.error.StaleVersionException when a row has another version, or is gone
   */
  public <T> List<T> update(Collection<T> values, List<Property<? super T, ?>> properties) {
    return write(
        values,
        (model, given) -> {
          List<ColumnMapping> named = UpdatedColumns.named(model, properties);
          return updateRows(model, rows(model, given, needed(model, named)), named);
        });
  }

  /** What an update of some columns takes from objects; a record is made anew from all. */
  private static List<ColumnMapping> needed(EntityModel model, List<ColumnMapping> named) {
    if (model.type().isRecord()) {
      return model.columns();
    }
    List<ColumnMapping> needed = RowConditions.columns(model);
    needed.addAll(named);
    return needed;
  }

  private Written updateRows(EntityModel model, List<RowWrite> rows, List<ColumnMapping> named) {
    rows.forEach(row -> requireKey(model, row));
    if (model.version() != null) {
      rows.replaceAll(RowWrite::keepingBefore);
    }
    UpdateWriter writer = new UpdateWriter(context);
    UpdatedColumns.groups(named, rows)
        .forEach(
            (columns, group) -> {
              boolean inOrder = model.isOrdered(columns, false);
              oncePerKey(model, group).forEach(r -> writer.update(model, columns, r, inOrder));
            });
    readTables(model, rows);
    List<ColumnMapping> written = new ArrayList<>();
    if (rows.stream().anyMatch(RowWrite::isAltered)) {
      written.addAll(named);
      written.addAll(model.madeByUpdates());
    }
    return new Written(rows, written);
  }

  /** A statement names a row once, since a second time would be lost. */
  private static List<List<RowWrite>> oncePerKey(EntityModel model, List<RowWrite> rows) {
    return Portions.distinct(rows, rows.size(), row -> model.type().keyOf(row.before()));
  }

  /**
   * Inserts rows, or updates those whose key exists; no version is checked.
   *
   * @param <T> the entity
   * @param values objects of one class
   * @return the objects with what the database made; of records new ones, in the same order
   */
  public <T> List<T> upsert(Collection<T> values) {
    return write(values, this::upsertRows);
  }

  private Written upsertRows(EntityModel model, Collection<?> given) {
    List<RowWrite> rows = rows(model, given, model.columns());
    List<RowWrite> fresh = new ArrayList<>();
    List<RowWrite> keyed = new ArrayList<>();
    for (RowWrite row : rows) {
      (model.type().keyOf(row.values()) == null ? fresh : keyed).add(row);
    }
    if (!fresh.isEmpty()) {
      insertRows(model, fresh);
    }
    if (!keyed.isEmpty()) {
      new UpsertWriter(context).upsert(model, keyed);
      readTables(model, keyed);
    }
    return new Written(rows, model.columns());
  }

  /**
   * Deletes rows by their keys.
   *
   * @param values objects of one class
   * @throws dev.diglot.error.StaleVersionException when a row has another version, or is gone
   */
  public void delete(Collection<?> values) {
    write(
        values,
        (model, given) -> {
          List<RowWrite> rows = rows(model, given, model.columns());
          rows.forEach(row -> requireKey(model, row));
          List<@Nullable Object[]> keys = new ArrayList<>();
          rows.forEach(row -> keys.add(row.values()));
          new DeleteWriter(context).delete(model, keys);
          return new Written(rows, List.of());
        });
  }

  private void readTables(EntityModel model, List<RowWrite> rows) {
    if (!model.readsTables()) {
      return;
    }
    new RowReader(context).read(Returned.tables(context.plans(), model), rows);
  }

  private static void requireKey(EntityModel model, RowWrite row) {
    if (model.type().keyOf(row.values()) == null) {
      throw new SessionException(
          SessionError.NOT_MANAGED,
          "A "
              + model.type().name()
              + " without key was to be updated or deleted, so no row is meant. Insert it, or set"
              + " its id.");
    }
  }

  private <T> List<T> write(Collection<T> values, Action action) {
    if (values.isEmpty()) {
      return List.of();
    }
    EntityModel model = models.of(values.iterator().next().getClass());
    Written done = violations.explained(() -> action.run(model, values));
    List<T> written = new ArrayList<>(values.size());
    for (T value : values) {
      RowWrite row = done.rows().get(written.size());
      written.add(WrittenObject.of(model, value, row, done.columns()));
    }
    return written;
  }

  private static List<RowWrite> rows(
      EntityModel model, Collection<?> values, List<ColumnMapping> columns) {
    List<ToOneAttribute> links = new ArrayList<>(model.owning());
    links.removeIf(one -> !columns.contains(one.joinColumns().get(0)));
    List<RowWrite> rows = new ArrayList<>(values.size());
    for (Object value : values) {
      requireClass(model, value);
      @Nullable Object[] row = model.row(value, columns);
      for (ToOneAttribute one : links) {
        if (one.keyIn(row) == null && model.access().get(value, one.slot()) != null) {
          throw unsaved(model, one);
        }
      }
      rows.add(RowWrite.insert(model, row));
    }
    return rows;
  }

  private static void requireClass(EntityModel model, Object value) {
    if (!model.type().javaType().isInstance(value)) {
      throw new IllegalArgumentException(
          "Expected objects of one class, got a "
              + value.getClass().getName()
              + " among "
              + model.type().javaType().getName());
    }
  }

  private static SessionException unsaved(EntityModel model, ToOneAttribute one) {
    return new SessionException(
        SessionError.UNSAVED_TARGET,
        model.type().name()
            + "."
            + one.name()
            + " points to a "
            + one.target().name()
            + " that has no key yet. Insert that one first.");
  }

  /**
   * The mapping of a class.
   *
   * @param type the class
   * @return the mapping
   * @throws dev.diglot.error.MappingException when the class is not mapped
   */
  public EntityType<?> type(Class<?> type) {
    return models.of(type).type();
  }

  /** What is done with objects. */
  private interface Action {
    Written run(EntityModel model, Collection<?> given);
  }

  /**
   * What was done.
   *
   * @param rows the rows of the objects, in order
   * @param columns those that may have another value now
   */
  private record Written(List<RowWrite> rows, List<ColumnMapping> columns) {}
}
