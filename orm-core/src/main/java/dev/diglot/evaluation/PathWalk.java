package dev.diglot.evaluation;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.HybridAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a path of accessor names from an entity, through what is loaded. */
final class PathWalk {
  private final Places places;
  private final List<String> steps;

  PathWalk(Places places, List<String> steps) {
    this.places = places;
    this.steps = steps;
  }

  Outcome from(Place start) {
    return at(start, 0);
  }

  private Outcome at(Place place, int step) {
    if (step == steps.size()) {
      return columns(place, place.type().idColumns());
    }
    Attribute attribute = place.type().find(steps.get(step));
    return attribute == null ? unknownStep(step) : attribute(place, attribute, step + 1);
  }

  private Outcome attribute(Place place, Attribute attribute, int next) {
    if (attribute instanceof EmbeddedAttribute embedded) {
      return embedded(place, embedded, next);
    }
    if (attribute instanceof ToOneAttribute one) {
      return toOne(place, one, next);
    }
    if (next < steps.size()) {
      return unknownStep(next);
    }
    if (attribute instanceof BasicAttribute basic) {
      return place.column(basic.column());
    }
    if (attribute instanceof HybridAttribute hybrid) {
      return inline(place, hybrid.template());
    }
    return attribute instanceof ComputedAttribute computed
        ? inline(place, computed.template())
        : new Unknown("the collection " + attribute.name());
  }

  private Outcome embedded(Place place, EmbeddedAttribute embedded, int next) {
    if (next == steps.size()) {
      return columns(place, embedded.columns());
    }
    Attribute part = embedded.find(steps.get(next));
    return part == null ? unknownStep(next) : attribute(place, part, next + 1);
  }

  private Outcome toOne(Place place, ToOneAttribute one, int next) {
    if (!one.owner()) {
      return new Unknown("the other side of " + one.name());
    }
    if (next == steps.size()) {
      return columns(place, one.joinColumns());
    }
    if (place.isAbsent()) {
      return at(Place.absent(one.target()), next);
    }
    ColumnMapping key = keyColumn(one, next);
    return key == null ? through(place, one, next) : place.column(key);
  }

  /** The foreign key's own column when the path ends at the target's id. */
  private @Nullable ColumnMapping keyColumn(ToOneAttribute one, int next) {
    if (next != steps.size() - 1) {
      return null;
    }
    Attribute last = one.target().find(steps.get(next));
    List<ColumnMapping> ids = one.target().idColumns();
    for (int i = 0; i < ids.size(); i++) {
      if (last instanceof BasicAttribute basic && basic.column() == ids.get(i)) {
        return one.joinColumns().get(i);
      }
    }
    return null;
  }

  private Outcome through(Place place, ToOneAttribute one, int next) {
    if (place.entity() == null) {
      return new Unknown(one.name() + " is another row");
    }
    Object value = value(place, one);
    if (value == null) {
      return at(Place.absent(one.target()), next);
    }
    Object target = value instanceof Ref<?> ref ? ref.loadedOrNull() : value;
    return target == null
        ? new Unknown(one.name() + " is not loaded")
        : at(Place.of(one.target(), target), next);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object value(Place place, ToOneAttribute one) {
    EntityType<Object> type = (EntityType<Object>) place.type();
    return type.access().get(Objects.requireNonNull(place.entity()), one.slot());
  }

  private Outcome inline(Place place, ExpressionTemplate template) {
    if (!template.holes().isEmpty()) {
      return new Unknown("a value that is computed for each execution");
    }
    return new EvaluationPass(places.inside(template.self(), place)).run(template.node());
  }

  private static Outcome columns(Place place, List<ColumnMapping> columns) {
    if (columns.size() == 1) {
      return place.column(columns.get(0));
    }
    List<Outcome> parts = new ArrayList<>();
    columns.forEach(column -> parts.add(place.column(column)));
    return new Known(new Row(parts), null);
  }

  private Unknown unknownStep(int step) {
    return new Unknown("no property " + steps.get(step));
  }
}
