package dev.diglot.query;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EntityType;
import java.util.List;

/**
 * Columns side by side are an entity: first its mapped columns, then its computed values. When all
 * id columns are null, as in a left join without a partner, the entity is null.
 *
 * @param <R> the entity
 * @param position the first column's position, from 1
 * @param type the entity's mapping
 * @param columns the mapped columns that are read, in order; deferred ones are missing
 * @param computed the computed values that are read, in order, after the columns
 */
public record EntityShape<R>(
    int position, EntityType<R> type, List<ColumnMapping> columns, List<ComputedAttribute> computed)
    implements ResultShape<R> {

  /** Copies the lists. */
  public EntityShape {
    columns = List.copyOf(columns);
    computed = List.copyOf(computed);
  }

  @Override
  public int width() {
    return columns.size() + computed.size();
  }
}
