package dev.diglot.unitofwork;

import dev.diglot.dialect.Limits;
import dev.diglot.engine.Portions;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.query.CompiledConflict;
import dev.diglot.query.CompiledInsert;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.Upsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows that may be there already, as many by one statement as fit. A statement names a key
 * once; what it gives back is matched to the rows by their keys, because it may skip some.
 */
final class ConflictWriter {
  /** What the conditions and values of one statement bind besides its rows, at most. */
  private static final int RESERVED_BINDS = 200;

  private final WriteContext context;
  private final EntityModel model;
  private final CompiledInsert<?> insert;
  private final @Nullable CompiledConflict conflict;

  ConflictWriter(WriteContext context, EntityModel model, CompiledInsert<?> insert) {
    this.context = context;
    this.model = model;
    this.insert = insert;
    this.conflict = insert.conflict();
  }

  /** The statements that insert rows, in order. */
  List<Statement> statements(List<RowWrite> rows, List<SelectItem> returning) {
    List<Statement> statements = new ArrayList<>();
    portions(rows).forEach(portion -> statements.add(statement(portion, returning)));
    return statements;
  }

  /** Inserts rows and fills those that were written with all that the database has of them. */
  Set<RowWrite> returning(List<RowWrite> rows) {
    Set<RowWrite> written = Collections.newSetFromMap(new IdentityHashMap<>());
    Returned returned = new Returned(context.plans(), model, eager(), WriteContext.rowLocal(model));
    List<SelectItem> items = returned.items(insert.origin());
    for (Portion portion : portions(rows)) {
      Statement statement = statement(portion, items);
      context
          .statements()
          .returning(
              context.plans().dialect().statements().render(statement),
              result -> read(result, portion, returned, written));
    }
    return written;
  }

  private List<ColumnMapping> eager() {
    return model.columns().stream()
        .filter(c -> !(c.attribute() instanceof BasicAttribute basic && basic.lazy()))
        .toList();
  }

  private Set<RowWrite> read(
      ResultSet result, Portion portion, Returned returned, Set<RowWrite> written)
      throws SQLException {
    RowMatch match = new RowMatch(matched(portion.columns()), portion.rows());
    while (result.next()) {
      RowWrite given = RowWrite.insert(model, new @Nullable Object[model.columns().size()]);
      returned.read(result, given);
      RowWrite row = match.take(given.values());
      for (ColumnMapping column : returned.columns()) {
        row.values()[column.index()] = given.values()[column.index()];
      }
      System.arraycopy(given.computed(), 0, row.computed(), 0, row.computed().length);
      written.add(row);
    }
    return written;
  }

  /** The columns by which a row that comes back is found among those given. */
  private List<ColumnMapping> matched(List<ColumnMapping> given) {
    if (conflict == null) {
      return List.of();
    }
    if (!conflict.key().isEmpty()) {
      return conflict.key();
    }
    Set<ColumnMapping> columns = new LinkedHashSet<>(model.type().idColumns());
    model.uniques().forEach(unique -> columns.addAll(List.of(unique)));
    columns.retainAll(given);
    return List.copyOf(columns);
  }

  /** Rows that give the same columns, in portions that name a key once and fit a statement. */
  private List<Portion> portions(List<RowWrite> rows) {
    InsertWriter inserts = new InsertWriter(context);
    Map<List<ColumnMapping>, List<RowWrite>> groups = new LinkedHashMap<>();
    for (RowWrite row : rows) {
      groups
          .computeIfAbsent(inserts.given(model, row.values()), columns -> new ArrayList<>())
          .add(row);
    }
    List<Portion> portions = new ArrayList<>();
    groups.forEach((columns, group) -> split(columns, group, portions));
    return portions;
  }

  private void split(List<ColumnMapping> columns, List<RowWrite> rows, List<Portion> portions) {
    Limits limits = context.plans().dialect().limits();
    int most = sent(columns).next(rows.size());
    while (most > 1
        && !sent(columns).byArrays(most)
        && most * columns.size() + RESERVED_BINDS > limits.maxBinds()) {
      most--;
    }
    Portions.distinct(rows, most, this::key)
        .forEach(portion -> portions.add(new Portion(columns, portion)));
  }

  /** What one statement may name once, or null when nothing decides. */
  private @Nullable Object key(RowWrite row) {
    if (conflict == null || conflict.key().isEmpty()) {
      return null;
    }
    List<@Nullable Object> key = RowMatch.key(conflict.key(), row.values());
    return key.contains(null) ? null : key;
  }

  private Statement statement(Portion portion, List<SelectItem> returning) {
    List<String> names = RowWrites.names(portion.columns());
    List<List<Node>> rows = new ArrayList<>();
    Select select = arrays(portion);
    for (RowWrite row : select == null ? portion.rows() : List.<RowWrite>of()) {
      rows.add(portion.columns().stream().map(column -> bind(column, row)).toList());
    }
    if (conflict == null) {
      return new Insert(
          model.type().table().name(), insert.origin(), names, rows, returning, select);
    }
    return new Upsert(
        model.type().table().name(),
        insert.origin(),
        names,
        rows,
        RowWrites.names(conflict.key()),
        conflict.partial(),
        update(conflict, portion.columns()),
        returning,
        select);
  }

  private SentRows sent(List<ColumnMapping> columns) {
    return new SentRows(context.plans().dialect(), RowWrites.columns(columns));
  }

  /** The rows as arrays, or null when they are listed. */
  private @Nullable Select arrays(Portion portion) {
    List<ColumnMapping> columns = portion.columns();
    if (!sent(columns).byArrays(portion.rows().size())) {
      return null;
    }
    @Nullable Object[] values =
        ArrayRows.turned(
            portion.rows(),
            columns.size(),
            (row, place) -> row.values()[columns.get(place).index()]);
    ArrayRows rows =
        ArrayRows.of(context.plans().dialect(), RowWrites.columns(columns), i -> values[i]);
    return rows == null ? null : rows.select();
  }

  private static Node bind(ColumnMapping mapping, RowWrite row) {
    return new BindNode(
        row.values()[mapping.index()],
        mapping.type(),
        mapping.name(),
        mapping.column().sensitive());
  }

  private static ConflictUpdate update(CompiledConflict conflict, List<ColumnMapping> columns) {
    ConflictUpdate update = conflict.update();
    if (!conflict.given()) {
      return update;
    }
    Stream<String> set = update.assignments().stream().map(assignment -> assignment.column());
    Set<String> others = new HashSet<>(set.toList());
    List<String> given =
        columns.stream()
            .filter(column -> !column.id() && column.updatable())
            .filter(column -> !conflict.key().contains(column))
            .map(ColumnMapping::name)
            .filter(name -> !others.contains(name))
            .toList();
    return new ConflictUpdate(update.given(), given, update.assignments(), update.where());
  }

  /** Rows of one statement. */
  private record Portion(List<ColumnMapping> columns, List<RowWrite> rows) {}
}
