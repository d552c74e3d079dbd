package dev.diglot.query;

import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import java.util.List;

/** The columns that come with every load of an entity. */
final class EntityColumns {

  private EntityColumns() {}

  /** All but the deferred ones. */
  static List<ColumnMapping> eager(EntityType<?> type) {
    return type.columns().stream()
        .filter(c -> !(c.attribute() instanceof BasicAttribute basic && basic.lazy()))
        .toList();
  }
}
