package dev.diglot.loading;

import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** Builds instances of one entity from their rows. */
final class EntityBuilder {
  private final EntityPlan plan;
  private final EagerLinks links;
  private final Siblings siblings;
  private final LoadScope scope;
  private final LoadMode mode;

  EntityBuilder(
      EntityPlan plan, EagerLinks links, Siblings siblings, LoadScope scope, LoadMode mode) {
    this.plan = plan;
    this.links = links;
    this.siblings = siblings;
    this.scope = scope;
    this.mode = mode;
  }

  /** Builds and registers the instance of a row. */
  void build(EntityRow row) {
    @Nullable Object[] slots = slots(row);
    ObjectAccess<Object> access = plan.access();
    Object entity = access.create(slots);
    for (ToManyAttribute attribute : plan.toManys()) {
      access.set(entity, attribute.slot(), siblings.collection(entity, attribute));
    }
    row.become(entity);
    siblings.count();
    boolean keepsSnapshot = !mode.readOnly() && scope.manages(plan.type());
    scope.add(
        plan.type(), row.key(), entity, keepsSnapshot ? plan.type().copy(row.values()) : null);
  }

  private @Nullable Object[] slots(EntityRow row) {
    @Nullable Object[] slots = new @Nullable Object[plan.access().slots()];
    @Nullable Object[] values = row.values();
    for (BasicAttribute basic : plan.basics()) {
      slots[basic.slot()] = basic.fitting(values[basic.column().index()]);
    }
    for (BasicAttribute basic : plan.deferred()) {
      slots[basic.slot()] = lazy(basic, row);
    }
    for (EmbeddedAttribute embedded : plan.embeddeds()) {
      slots[embedded.slot()] = embedded.compose(values);
    }
    for (ToOneAttribute edge : plan.eager()) {
      slots[edge.slot()] = eager(edge, row);
    }
    for (ToOneAttribute edge : plan.references()) {
      slots[edge.slot()] = reference(edge, row);
    }
    for (int i = 0; i < row.computed().length; i++) {
      Object value = row.computed()[i];
      slots[plan.computed().get(i).slot()] = value == ColumnMapping.NOT_LOADED ? null : value;
    }
    return slots;
  }

  Lazy<?> lazy(BasicAttribute basic, EntityRow row) {
    Object value = row.values()[basic.column().index()];
    return value == ColumnMapping.NOT_LOADED ? siblings.lazy(basic, row.key()) : Lazy.of(value);
  }

  @Nullable Object eager(ToOneAttribute edge, EntityRow row) {
    Object target = links.target(edge, row);
    return target == null || edge.style() == ToOneStyle.PLAIN ? target : bind(edge, target);
  }

  @Nullable Object reference(ToOneAttribute edge, EntityRow row) {
    Object key = edge.keyIn(row.values());
    return key == null ? null : bind(edge, key);
  }

  private Ref<?> bind(ToOneAttribute edge, Object key) {
    return siblings.references(edge).to(key, scope.shared(edge.target(), key));
  }

  /** Puts the computed values that were read into an instance. */
  void compute(Object entity, EntityRow row) {
    for (int i = 0; i < row.computed().length; i++) {
      Object value = row.computed()[i];
      if (value != ColumnMapping.NOT_LOADED) {
        plan.access().set(entity, plan.computed().get(i).slot(), value);
      }
    }
  }

  Siblings siblings() {
    return siblings;
  }
}
