package dev.diglot.unitofwork;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Portions;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.reference.CompositeKey;
import dev.diglot.sql.tree.Select;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads back what the database made of rows, by their keys, one statement for many. */
final class RowReader {
  private final WriteContext context;

  RowReader(WriteContext context) {
    this.context = context;
  }

  /** Fills rows, all of which have their keys. */
  void read(Returned returned, List<RowWrite> rows) {
    if (!returned.isEmpty()) {
      int chunk = context.plans().dialect().limits().inListChunk();
      Portions.of(rows, chunk).forEach(portion -> readChunk(returned, portion));
    }
  }

  private void readChunk(Returned returned, List<RowWrite> rows) {
    EntityModel model = returned.model();
    Map<Object, RowWrite> byKey = new HashMap<>();
    for (RowWrite row : rows) {
      Object key = model.type().keyOf(row.values());
      if (key != null) {
        byKey.put(key, row);
      }
    }
    Select select =
        context
            .plans()
            .selects()
            .values(model.type(), byKey.keySet(), returned.columns(), returned.computed())
            .select();
    RenderedSql sql = context.plans().dialect().statements().render(select);
    context
        .statements()
        .query(
            sql,
            result -> {
              while (result.next()) {
                RowWrite row = byKey.get(key(model, result));
                if (row != null) {
                  returned.read(result, 1 + model.type().idColumns().size(), row);
                }
              }
              return byKey;
            });
  }

  private @Nullable Object key(EntityModel model, ResultSet result) throws SQLException {
    List<ColumnMapping> ids = model.type().idColumns();
    @Nullable Object[] parts = new @Nullable Object[ids.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = context.read(result, 1 + i, ids.get(i));
    }
    return CompositeKey.ofParts(parts);
  }
}
