package dev.diglot.mapping;

import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.ImmutableClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the instances of an entity become rows, are read from them and compared with them. */
final class EntityRows {
  private final EntityType<?> type;
  private final RowAccess access;
  private final List<ToOneAttribute> plainLinks;
  private final List<ColumnMapping> snapshotColumns;
  private final List<ColumnMapping> mutable;
  private final List<ColumnMapping> untaken;
  private final Memo<RowSnapshot> snapshot;

  EntityRows(EntityType<?> type, RowAccess access) {
    this.type = type;
    this.access = access;
    this.plainLinks = plainLinks(type);
    List<ColumnMapping> taken = new ArrayList<>();
    List<ColumnMapping> changing = new ArrayList<>();
    List<ColumnMapping> others = new ArrayList<>();
    for (ColumnMapping column : type.columns()) {
      boolean link = plainLinks.contains(column.attribute());
      boolean mayChange = !link && !ImmutableClasses.contains(column.type().javaType());
      if (link || isPlain(column)) {
        taken.add(column);
      }
      if (mayChange) {
        changing.add(column);
      }
      if (mayChange || !isTakenAsItIs(column)) {
        others.add(column);
      }
    }
    this.snapshotColumns = List.copyOf(taken);
    this.mutable = List.copyOf(changing);
    this.untaken = List.copyOf(others);
    this.snapshot = new Memo<>(() -> access.snapshot(snapshotColumns, type.version()));
  }

  private static List<ToOneAttribute> plainLinks(EntityType<?> type) {
    List<ToOneAttribute> links = new ArrayList<>();
    for (ToOneAttribute one : type.toOnes()) {
      if (one.isPlainReference()) {
        links.add(one);
      }
    }
    return List.copyOf(links);
  }

  /** Whether the column's value is in a field of the entity itself, loaded with the row. */
  private static boolean isPlain(ColumnMapping column) {
    return column.attribute() instanceof BasicAttribute basic
        && !basic.lazy()
        && column.isInEntity();
  }

  private static boolean isTakenAsItIs(ColumnMapping column) {
    return isPlain(column) && !column.isPrimitiveId() && !column.zeroIsUnset();
  }

  List<ToOneAttribute> plainLinks() {
    return plainLinks;
  }

  List<ColumnMapping> snapshotColumns() {
    return snapshotColumns;
  }

  RowSnapshot snapshot() {
    return snapshot.get();
  }

  /** A reader, or null of a record that holds more than the columns that it reads. */
  @Nullable RowReader reader(Function<DataType<?>, Codec<?>> codecs) {
    List<ReadColumn> read = readColumns(codecs);
    return type.isRecord() && read.size() < type.access().slots()
        ? null
        : access.reader(read, type.isRecord());
  }

  List<ReadColumn> readColumns(Function<DataType<?>, Codec<?>> codecs) {
    List<ReadColumn> read = new ArrayList<>();
    int offset = 0;
    for (ColumnMapping column : type.columns()) {
      boolean lazy = column.attribute() instanceof BasicAttribute basic && basic.lazy();
      int link = plainLinks.indexOf(column.attribute());
      if (isPlain(column) || link != ReadColumn.NO_LINK) {
        read.add(readColumn(column, offset, codecs, link));
      }
      offset += lazy ? 0 : 1;
    }
    for (ComputedAttribute value : type.computed()) {
      read.add(
          new ReadColumn(
              value.slot(), offset++, codecs.apply(value.type()), null, false, ReadColumn.NO_LINK));
    }
    return read;
  }

  private ReadColumn readColumn(
      ColumnMapping column, int offset, Function<DataType<?>, Codec<?>> codecs, int link) {
    boolean key = column.id() && type.idColumns().size() == 1 && link == ReadColumn.NO_LINK;
    int slot = column.attribute().slot();
    return new ReadColumn(slot, offset, codecs.apply(column.type()), column, key, link);
  }

  @Nullable Object[] row(Object entity) {
    @Nullable Object[] row = new @Nullable Object[type.columns().size()];
    snapshot().take(entity, row, 0);
    for (ColumnMapping column : untaken) {
      row[column.index()] = column.get(entity);
    }
    return row;
  }

  /** Puts keys in the places where a snapshot has the references themselves. */
  @Nullable Object[] takeKeys(@Nullable Object[] row) {
    for (ToOneAttribute link : plainLinks) {
      row[link.joinColumns().get(0).index()] = link.keyIn(row);
    }
    return row;
  }

  /** Copies what may change in place. */
  @Nullable Object[] own(@Nullable Object[] row) {
    for (ColumnMapping column : mutable) {
      row[column.index()] = column.copy(row[column.index()]);
    }
    return row;
  }
}
