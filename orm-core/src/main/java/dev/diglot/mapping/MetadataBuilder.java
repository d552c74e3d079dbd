package dev.diglot.mapping;

import dev.diglot.schema.Schema;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** Builds the mappings of a list of classes. */
final class MetadataBuilder {
  private final EntityRegistry entities = new EntityRegistry();

  MetadataBuilder(MethodHandles.Lookup lookup, List<Class<?>> classes) {
    if (!classes.isEmpty()) {
      throw new UnsupportedOperationException(lookup + " cannot map yet");
    }
  }

  EntityRegistry entities() {
    return entities;
  }

  Schema schema() {
    return Schema.of(List.of());
  }
}
