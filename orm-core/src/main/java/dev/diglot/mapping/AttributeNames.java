package dev.diglot.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds attributes by the name of their field or of an accessor. */
final class AttributeNames {
  private final Map<String, Attribute> byName = new HashMap<>();

  AttributeNames(Collection<? extends Attribute> attributes) {
    for (Attribute attribute : attributes) {
      byName.put(attribute.name(), attribute);
    }
  }

  /** The attribute of just that name, or else the one whose accessor it is. */
  @Nullable Attribute find(String name) {
    Attribute named = byName.get(name);
    return named == null ? ofAccessor(name) : named;
  }

  private @Nullable Attribute ofAccessor(String accessor) {
    for (String field : Accessors.fields(accessor)) {
      Attribute found = byName.get(field);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
