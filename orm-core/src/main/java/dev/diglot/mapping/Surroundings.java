package dev.diglot.mapping;

import dev.diglot.annotation.AttributeOverride;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands: in the entity itself, or inside embedded values that rename its column.
 *
 * @param property the embedded fields on the way, each followed by a dot
 * @param prefix what is put before column names
 * @param overrides columns by dotted field names
 * @param id whether the embedded value is the id
 * @param through the embedded classes on the way
 */
record Surroundings(
    String property,
    String prefix,
    Map<String, Column> overrides,
    boolean id,
    List<Class<?>> through) {

  static final Surroundings ENTITY = new Surroundings("", "", Map.of(), false, List.of());

  boolean embedded() {
    return !through.isEmpty();
  }

  /** The surroundings of the fields of an embedded member. */
  Surroundings inside(Member member) {
    Map<String, Column> inner = new HashMap<>();
    for (AttributeOverride override : member.annotations().all(AttributeOverride.class)) {
      inner.put(override.name(), override.column());
    }
    String start = member.name() + ".";
    for (Map.Entry<String, Column> override : overrides.entrySet()) {
      if (override.getKey().startsWith(start)) {
        inner.put(override.getKey().substring(start.length()), override.getValue());
      }
    }
    Embedded embedded = member.find(Embedded.class);
    return new Surroundings(
        property + start,
        prefix + (embedded == null ? "" : embedded.prefix()),
        inner,
        id || member.has(Id.class),
        with(through, member.rawType()));
  }

  private static List<Class<?>> with(List<Class<?>> classes, Class<?> last) {
    List<Class<?>> all = new ArrayList<>(classes);
    all.add(last);
    return List.copyOf(all);
  }

  @Nullable Column column(Member member) {
    Column override = overrides.get(member.name());
    return override == null ? member.find(Column.class) : override;
  }

  /** The name of a member's column: given, overridden, or the prefix and the field's name. */
  String columnName(Member member) {
    Column override = overrides.get(member.name());
    if (override != null && !override.name().isEmpty()) {
      return override.name();
    }
    Column own = member.find(Column.class);
    return prefix + Names.orElse(own == null ? "" : own.name(), Names.snake(member.name()));
  }
}
