package dev.diglot.mixin;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Lazy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of an instance into a map. */
final class AttributeMap {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private AttributeMap() {}

  @SuppressWarnings("unchecked")
  static Map<String, @Nullable Object> of(EntityType<?> type, Object entity) {
    return of(type.attributes(), (ObjectAccess<Object>) type.access(), entity);
  }

  private static Map<String, @Nullable Object> of(
      List<Attribute> attributes, ObjectAccess<Object> access, Object holder) {
    AttributeMap map = new AttributeMap();
    attributes.forEach(attribute -> map.add(attribute, access, holder));
    return map.values;
  }

  private void add(Attribute attribute, ObjectAccess<Object> access, Object holder) {
    if (attribute instanceof BasicAttribute || attribute instanceof ComputedAttribute) {
      addValue(attribute.name(), access.get(holder, attribute.slot()));
    } else if (attribute instanceof EmbeddedAttribute embedded) {
      Object value = access.get(holder, embedded.slot());
      values.put(
          embedded.name(), value == null ? null : of(embedded.parts(), embedded.access(), value));
    } else if (attribute instanceof ToOneAttribute toOne && toOne.owner()) {
      Object value = access.get(holder, toOne.slot());
      values.put(toOne.name(), value == null ? null : id(toOne.keyOf(value)));
    }
  }

  private void addValue(String name, @Nullable Object value) {
    if (!(value instanceof Lazy<?> lazy)) {
      values.put(name, value);
    } else if (lazy.isLoaded()) {
      values.put(name, lazy.get());
    }
  }

  private static @Nullable Object id(@Nullable Object key) {
    return key instanceof CompositeKey composite ? composite.values() : key;
  }
}
