package dev.diglot.loading;

import dev.diglot.query.EntityShape;
import dev.diglot.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of a result as an entity, read by position. */
final class EntityPart implements EntityRows {
  private final EntityPlan plan;
  private final EntityColumns columns;
  private final int first;
  private List<EntityRow> rows = List.of();

  /**
   * A part of a result.
   *
   * @param plan the entity
   * @param columns how its columns are read
   * @param first where they begin, from 1
   */
  EntityPart(EntityPlan plan, EntityColumns columns, int first) {
    this.plan = plan;
    this.columns = columns;
    this.first = first;
  }

  static EntityPart of(EntityShape<?> shape, EntityPlan plan, Codecs codecs) {
    return new EntityPart(plan, plan.columns(shape, codecs), shape.position());
  }

  @Override
  public EntityPlan plan() {
    return plan;
  }

  @Override
  public List<EntityRow> takeRows() {
    List<EntityRow> taken = rows;
    rows = List.of();
    return taken;
  }

  /** Reads a row; null when its key is null, as in a left join without a partner. */
  @Override
  public @Nullable EntityRow read(ResultSet result) throws SQLException {
    @Nullable Object[] values = plan.blankRow();
    read(result, columns.mapped(), values);
    Object key = plan.type().keyOf(values);
    if (key == null) {
      return null;
    }
    @Nullable Object[] more = plan.blankComputed();
    read(result, columns.computed(), more);
    EntityRow row = new EntityRow(key, values, more);
    if (rows.isEmpty()) {
      rows = new ArrayList<>();
    }
    rows.add(row);
    return row;
  }

  private void read(ResultSet result, List<ColumnReader> readers, @Nullable Object[] into)
      throws SQLException {
    for (int i = 0; i < readers.size(); i++) {
      readers.get(i).read(result, first, into);
    }
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    return read instanceof EntityRow row ? row.entity() : null;
  }
}
