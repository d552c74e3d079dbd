package dev.diglot.query;

import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import java.util.ArrayList;
import java.util.List;

/** The columns that come with every load of an entity. */
final class EntityColumns {

  private EntityColumns() {}

  /** All but the deferred ones. */
  static List<ColumnMapping> eager(EntityType<?> type) {
    List<ColumnMapping> eager = new ArrayList<>();
    for (ColumnMapping column : type.columns()) {
      if (!(column.attribute() instanceof BasicAttribute basic && basic.lazy())) {
        eager.add(column);
      }
    }
    return List.copyOf(eager);
  }
}
