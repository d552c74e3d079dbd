package dev.diglot.loading;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.query.EntityShape;
import dev.diglot.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Columns of a result as an entity, read by position. */
final class EntityPart implements RowPart {
  private final EntityPlan plan;
  private final ColumnReader[] columns;
  private final ColumnReader[] computed;
  private List<EntityRow> rows = new ArrayList<>();

  /**
   * A part of a result.
   *
   * @param plan the entity
   * @param columns readers of mapped columns, which put values at the columns' indexes
   * @param computed readers of computed values, which put values at the attributes' positions
   */
  EntityPart(EntityPlan plan, List<ColumnReader> columns, List<ColumnReader> computed) {
    this.plan = plan;
    this.columns = columns.toArray(ColumnReader[]::new);
    this.computed = computed.toArray(ColumnReader[]::new);
  }

  /** Columns side by side: first the mapped ones, then the computed values. */
  static EntityPart of(EntityShape<?> shape, EntityPlan plan, Codecs codecs) {
    List<ColumnReader> columns = new ArrayList<>();
    int position = shape.position();
    for (ColumnMapping column : shape.columns()) {
      columns.add(new ColumnReader(codecs.codec(column.type()), position++, column.index()));
    }
    List<ColumnReader> computed = new ArrayList<>();
    for (ComputedAttribute attribute : shape.computed()) {
      int index = plan.computed().indexOf(attribute);
      computed.add(new ColumnReader(codecs.codec(attribute.type()), position++, index));
    }
    return new EntityPart(plan, columns, computed);
  }

  EntityPlan plan() {
    return plan;
  }

  /** The readers of some of the mapped columns. */
  ColumnReader[] readers(Predicate<ColumnMapping> wanted) {
    List<ColumnMapping> mapped = plan.type().columns();
    return Arrays.stream(columns)
        .filter(reader -> wanted.test(mapped.get(reader.index())))
        .toArray(ColumnReader[]::new);
  }

  /** The rows read since the last call. */
  List<EntityRow> takeRows() {
    List<EntityRow> taken = rows;
    rows = new ArrayList<>();
    return taken;
  }

  /** Reads a row; null when its key is null, as in a left join without a partner. */
  @Override
  public @Nullable EntityRow read(ResultSet result) throws SQLException {
    @Nullable Object[] values = plan.blankRow();
    for (ColumnReader column : columns) {
      column.read(result, values);
    }
    Object key = plan.type().keyOf(values);
    if (key == null) {
      return null;
    }
    @Nullable Object[] more = plan.blankComputed();
    for (ColumnReader column : computed) {
      column.read(result, more);
    }
    EntityRow row = new EntityRow(key, values, more);
    rows.add(row);
    return row;
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    return read instanceof EntityRow row ? row.entity() : null;
  }
}
