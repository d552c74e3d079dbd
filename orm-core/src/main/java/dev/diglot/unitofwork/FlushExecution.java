package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends a flush's statements, and puts what came back into the objects. */
final class FlushExecution {
  private final WriteContext context;
  private final IdentityMap map;
  private final UndoLog undo;
  private final int transaction;

  /**
   * Prepares to write.
   *
   * @param transaction the number of the current transaction
   */
  FlushExecution(WriteContext context, IdentityMap map, UndoLog undo, int transaction) {
    this.context = context;
    this.map = map;
    this.undo = undo;
    this.transaction = transaction;
  }

  /** Writes everything, in order. */
  void run(FlushPlan plan) {
    undo.touch(plan.updates());
    undo.touch(plan.deletes());
    plan.steps().forEach(this::run);
    readTables(plan);
    plan.mirror().finish();
  }

  private void run(Step step) {
    if (step instanceof Step.Inserts rows) {
      insert(rows);
    } else if (step instanceof Step.Updates rows) {
      update(rows);
    } else if (step instanceof Step.Parks rows) {
      new ParkWriter(context).park(rows.model(), rows.columns(), rows(rows.entries()));
    } else if (step instanceof Step.Deletes rows) {
      new DeleteWriter(context).delete(rows.model(), rows(rows.entries()));
      rows.entries().forEach(map::remove);
    } else if (step instanceof Step.LinkInserts pairs) {
      new LinkWriter(context).insert(pairs.table(), pairs.pairs());
    } else if (step instanceof Step.LinkDeletes pairs) {
      new LinkWriter(context).delete(pairs.table(), pairs.pairs());
    } else if (step instanceof Step.LinkClears owners) {
      new LinkWriter(context).clear(owners.table(), owners.owners());
    }
  }

  private static List<@Nullable Object[]> rows(List<Entry> entries) {
    List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      @Nullable Object @Nullable [] row = entry.row();
      rows.add(row == null ? entry.currentRow() : row);
    }
    return rows;
  }

  private void insert(Step.Inserts step) {
    EntityModel model = step.model();
    InsertWriter inserts = new InsertWriter(context);
    List<RowWrite> rows = new ArrayList<>(step.entries().size());
    for (Entry entry : step.entries()) {
      @Nullable Object[] values = entry.currentRow();
      for (ColumnMapping column : step.deferred().getOrDefault(entry, List.of())) {
        values[column.index()] = null;
      }
      inserts.prepare(model, values);
      rows.add(RowWrite.insert(model, values));
    }
    inserts.insert(model, rows, step.ordered());
    for (int i = 0; i < rows.size(); i++) {
      inserted(step.entries().get(i), rows.get(i));
    }
  }

  private void inserted(Entry entry, RowWrite row) {
    RowWrites.writeBack(entry.entity(), entry.model().columns(), row.values());
    accept(entry, row);
    Object key = entry.type().keyOf(row.values());
    if (!Objects.equals(key, entry.key())) {
      map.release(entry);
      entry.key(key);
    }
    entry.become(EntityState.MANAGED);
    evictGhost(entry);
    map.claim(entry);
  }

  /** Lets go of an object whose row somebody else deleted, when its key was given anew. */
  private void evictGhost(Entry entry) {
    Entry ghost = map.find(entry.type(), entry.requireKey());
    if (ghost != null && ghost != entry) {
      map.remove(ghost);
    }
  }

  private void update(Step.Updates step) {
    List<RowWrite> rows = new ArrayList<>(step.writes().size());
    for (Write.Update write : step.writes()) {
      rows.add(row(write));
    }
    new UpdateWriter(context).update(step.model(), rows);
    for (int i = 0; i < rows.size(); i++) {
      updated(step.writes().get(i), rows.get(i));
    }
  }

  private void updated(Write.Update write, RowWrite row) {
    Entry entry = write.entry();
    if (row.isAltered()) {
      RowWrites.writeBack(entry.entity(), write.columns(), row.values());
      RowWrites.writeBack(entry.entity(), write.model().madeByUpdates(), row.values());
    }
    accept(entry, row);
  }

  private static RowWrite row(Write.Update write) {
    Entry entry = write.entry();
    @Nullable Object[] before = entry.requireKeyedRow();
    @Nullable Object[] values = before.clone();
    for (ColumnMapping column : write.columns()) {
      values[column.index()] = column.get(entry.entity());
    }
    return RowWrite.update(entry.model(), before, values, write.columns());
  }

  private void accept(Entry entry, RowWrite row) {
    for (ComputedAttribute attribute : WriteContext.rowLocal(entry.model())) {
      Object value = row.computed()[entry.model().computed().indexOf(attribute)];
      entry.access().set(entry.entity(), attribute.slot(), value);
    }
    entry.row(entry.type().own(row.values()));
    entry.seenIn(transaction);
  }

  /** Reads computed values that read tables, once for each class, after the last write. */
  private void readTables(FlushPlan plan) {
    List<Entry> reading = new ArrayList<>(0);
    addReading(plan.inserts(), reading);
    addReading(plan.updates(), reading);
    for (List<Entry> alike : Groups.of(reading, Entry::model)) {
      readTables(alike.get(0).model(), alike);
    }
  }

  private static void addReading(List<Entry> written, List<Entry> reading) {
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).model().readsTables()) {
        reading.add(written.get(i));
      }
    }
  }

  private void readTables(EntityModel model, List<Entry> entries) {
    Returned returned = Returned.tables(context.plans(), model);
    List<RowWrite> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(RowWrite.insert(model, entry.requireRow()));
    }
    new RowReader(context).read(returned, rows);
    for (int i = 0; i < rows.size(); i++) {
      Entry entry = entries.get(i);
      for (ComputedAttribute attribute : returned.computed()) {
        Object value = rows.get(i).computed()[model.computed().indexOf(attribute)];
        entry.access().set(entry.entity(), attribute.slot(), value);
      }
    }
  }
}
