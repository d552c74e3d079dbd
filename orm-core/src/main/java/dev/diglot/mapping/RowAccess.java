package dev.diglot.mapping;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what reads the rows of one class and compares objects with them.
 *
 * @param host what reaches the class, or null when nothing is compiled
 * @param fields the fields in the order of slots
 * @param access how instances are made and filled otherwise
 */
record RowAccess(@Nullable Lookup host, List<Field> fields, ObjectAccess<?> access) {

  /** A reader of the columns, compiled where the class is within reach. */
  @SuppressWarnings("unchecked")
  RowReader reader(List<ReadColumn> columns, boolean record) {
    RowReader compiled =
        host == null ? null : new RowCompiler(host, fields, columns).compile(access);
    return compiled == null
        ? new HandleRowReader((ObjectAccess<Object>) access, columns, record)
        : compiled;
  }

  /** What compares objects with rows, compiled where the class is within reach. */
  @SuppressWarnings("unchecked")
  RowSnapshot snapshot(List<ColumnMapping> columns, @Nullable ColumnMapping version) {
    RowSnapshot compiled =
        host == null ? null : new SnapshotCompiler(host, fields, columns, version).compile(access);
    return compiled == null
        ? new HandleSnapshot((ObjectAccess<Object>) access, columns, version)
        : compiled;
  }
}
