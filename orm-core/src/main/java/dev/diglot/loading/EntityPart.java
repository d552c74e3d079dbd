package dev.diglot.loading;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.query.EntityShape;
import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns side by side as an entity, read by position. */
final class EntityPart implements RowPart {
  private static final @Nullable Object[] NOTHING = {};

  private final EntityPlan plan;
  private final int position;
  private final Codec<?>[] codecs;
  private final int[] indexes;
  private final Codec<?>[] computedCodecs;
  private final int[] computedIndexes;
  private List<EntityRow> rows = new ArrayList<>();

  EntityPart(EntityShape<?> shape, EntityPlan plan, LoadContext context) {
    this.plan = plan;
    this.position = shape.position();
    List<ColumnMapping> columns = shape.columns();
    this.codecs = new Codec<?>[columns.size()];
    this.indexes = new int[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = context.codec(columns.get(i).type());
      indexes[i] = columns.get(i).index();
    }
    List<ComputedAttribute> computed = shape.computed();
    this.computedCodecs = new Codec<?>[computed.size()];
    this.computedIndexes = new int[computedCodecs.length];
    for (int i = 0; i < computedCodecs.length; i++) {
      computedCodecs[i] = context.codec(computed.get(i).type());
      computedIndexes[i] = plan.computed().indexOf(computed.get(i));
    }
  }

  EntityPlan plan() {
    return plan;
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
    int column = position;
    for (int i = 0; i < codecs.length; i++) {
      values[indexes[i]] = codecs[i].read(result, column++);
    }
    Object key = plan.type().keyOf(values);
    if (key == null) {
      return null;
    }
    EntityRow row = new EntityRow(key, values, readComputed(result, column));
    rows.add(row);
    return row;
  }

  private @Nullable Object[] readComputed(ResultSet result, int first) throws SQLException {
    if (plan.computed().isEmpty()) {
      return NOTHING;
    }
    @Nullable Object[] computed = new @Nullable Object[plan.computed().size()];
    for (int i = 0; i < computedCodecs.length; i++) {
      computed[computedIndexes[i]] = computedCodecs[i].read(result, first + i);
    }
    return computed;
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    return read instanceof EntityRow row ? row.entity() : null;
  }
}
