package dev.diglot.evaluation;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity at hand: an instance, a row of its columns, or nothing where a link leads nowhere.
 *
 * @param type its mapping
 * @param entity the instance, or null
 * @param row the values of its columns by their index, or null
 */
record Place(EntityType<?> type, @Nullable Object entity, @Nullable Object @Nullable [] row) {

  static Place of(EntityType<?> type, Object entity) {
    return new Place(type, entity, null);
  }

  static Place absent(EntityType<?> type) {
    return new Place(type, null, null);
  }

  boolean isAbsent() {
    return entity == null && row == null;
  }

  Outcome column(ColumnMapping column) {
    Object value = row != null ? row[column.index()] : entity == null ? null : column.get(entity);
    if (value == ColumnMapping.NOT_LOADED) {
      return new Unknown(column.property() + " is not loaded");
    }
    return value != null && column.column().definition() != null
        ? new Unknown(column.property() + " has a type of the database's own")
        : new Known(value, column.type());
  }
}
