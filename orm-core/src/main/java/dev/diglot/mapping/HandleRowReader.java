package dev.diglot.mapping;

import dev.diglot.error.InvalidValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows through codecs and object access, where no compiled reader can be. */
final class HandleRowReader implements RowReader {
  private final ObjectAccess<Object> access;
  private final List<ReadColumn> columns;
  private final boolean record;

  HandleRowReader(ObjectAccess<Object> access, List<ReadColumn> columns, boolean record) {
    this.access = access;
    this.columns = columns;
    this.record = record;
  }

  @Override
  public Object read(ResultSet row, int first, @Nullable Object key, RowLinks links)
      throws SQLException {
    @Nullable Object[] slots = new @Nullable Object[access.slots()];
    for (ReadColumn column : columns) {
      Object known = column.isLink() ? links.given(column.link()) : column.key() ? key : null;
      slots[column.slot()] = known == null ? read(row, first, column, links) : known;
    }
    if (record) {
      return access.create(slots);
    }
    Object entity = access.create();
    for (ReadColumn column : columns) {
      access.set(entity, column.slot(), slots[column.slot()]);
    }
    return entity;
  }

  private static @Nullable Object read(ResultSet row, int first, ReadColumn column, RowLinks links)
      throws SQLException {
    Object value = fitting(column, column.codec().read(row, first + column.offset()));
    return value != null && column.isLink() ? links.link(column.link(), value) : value;
  }

  private static @Nullable Object fitting(ReadColumn column, @Nullable Object value)
      throws InvalidValueException {
    ColumnMapping mapping = column.column();
    return mapping != null && mapping.attribute() instanceof BasicAttribute basic
        ? basic.fitting(value)
        : value;
  }
}
