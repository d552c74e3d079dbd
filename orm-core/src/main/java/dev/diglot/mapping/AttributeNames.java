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
    for (Attribute attribute : attributes) {
      byName.putIfAbsent(Accessors.getter(attribute.name()), attribute);
      byName.putIfAbsent(Accessors.flag(attribute.name()), attribute);
    }
  }

  @Nullable Attribute find(String name) {
    return byName.get(name);
  }

  static @Nullable Attribute find(Collection<? extends Attribute> attributes, String name) {
    return new AttributeNames(attributes).find(name);
  }
}
