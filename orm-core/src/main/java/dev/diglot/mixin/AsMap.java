package dev.diglot.mixin;

import dev.diglot.error.MappingError;
import dev.diglot.error.MappingException;
import dev.diglot.error.MappingProblem;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.MappedClasses;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity that shows itself as a map, for logs and for JSON. */
public interface AsMap {

  /**
   * What the entity's row holds, by property, in the order of the mapping. A to-one relationship
   * gives the target's id, a list when the id has several parts; an embedded value gives a map.
   * Collections and deferred values that are not loaded are left out, so no statement runs.
   *
   * @return a new map; values may be null
   * @throws MappingException when no metadata maps the class
   */
  default Map<String, @Nullable Object> asMap() {
    EntityType<?> type = MappedClasses.find(getClass());
    if (type == null) {
      String name = getClass().getSimpleName();
      throw new MappingException(
          MappingError.UNKNOWN_ENTITY,
          List.of(
              new MappingProblem(
                  name,
                  "",
                  "asMap() needs the mapping, but none is known.",
                  "add it to Metadata.of(…).")));
    }
    return AttributeMap.of(type, this);
  }
}
