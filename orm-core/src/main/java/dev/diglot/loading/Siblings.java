package dev.diglot.loading;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** The entities of one class in one result, and what loads their parts on touch. */
final class Siblings {
  private final ResultGroup group;
  private final EntityPlan plan;
  private int size;
  private final @Nullable Object[] edges;

  Siblings(ResultGroup group, EntityPlan plan) {
    this.group = group;
    this.plan = plan;
    this.edges = new @Nullable Object[plan.edges()];
  }

  ResultGroup group() {
    return group;
  }

  EntityPlan plan() {
    return plan;
  }

  /** Counts an entity. */
  void count() {
    size++;
  }

  /** The value of an attribute of an instance. */
  @Nullable Object value(Object entity, Attribute attribute) {
    return plan.access().get(entity, attribute.slot());
  }

  LoadPath path(Attribute attribute) {
    return group.path().then(plan.type().name(), attribute.name());
  }

  CollectionEdge edge(ToManyAttribute attribute) {
    int index = plan.edge(attribute);
    Object known = edges[index];
    if (known == null) {
      known = new CollectionEdge(this, attribute);
      edges[index] = known;
    }
    return (CollectionEdge) known;
  }

  RefEdge references(ToOneAttribute attribute) {
    int index = plan.edge(attribute);
    Object known = edges[index];
    if (known == null) {
      known = new RefEdge(this, attribute);
      edges[index] = known;
    }
    return (RefEdge) known;
  }

  LazyEdge edge(BasicAttribute attribute) {
    int index = plan.edge(attribute);
    Object known = edges[index];
    if (known == null) {
      known = new LazyEdge(this, attribute);
      edges[index] = known;
    }
    return (LazyEdge) known;
  }

  /** A collection of an instance, not loaded. */
  LazyContent<?> collection(Object owner, ToManyAttribute attribute) {
    return edge(attribute).collection(owner);
  }

  /** A deferred value of the instance with a key. */
  Lazy<?> lazy(BasicAttribute attribute, Object key) {
    return edge(attribute).lazy(key);
  }

  /**
   * Whether what these load stays with them when a later result brings one of them again: walking
   * from one to the next would otherwise end up loading one at a time.
   *
   * @param later the siblings of the later result
   * @param results how many of them it brings
   */
  boolean outnumber(Siblings later, int results) {
    return group.loading() == later.group.loading()
        && group.mode().strict() == later.group.mode().strict()
        && size > results;
  }

  /**
   * Makes an instance that an earlier result brought a sibling of this one's.
   *
   * @param results how many instances this result brings
   */
  void adopt(Object entity, int results) {
    count();
    for (ToManyAttribute attribute : plan.toManys()) {
      if (value(entity, attribute) instanceof LazyContent<?> lazy
          && lazy.belongsTo(entity, attribute.name())) {
        edge(attribute).take(lazy, results);
      }
    }
    for (ToOneAttribute attribute : plan.toOnes()) {
      if (value(entity, attribute) instanceof Ref<?> ref) {
        references(attribute).take(ref, results);
      }
    }
    for (BasicAttribute attribute : plan.deferred()) {
      Object key = plan.type().key(entity);
      if (key != null && value(entity, attribute) instanceof Lazy<?> lazy) {
        edge(attribute).take(lazy, key, results);
      }
    }
  }

  /** Binds the references of an instance that were made from keys. */
  void bind(Object entity) {
    boolean any = false;
    for (ToOneAttribute attribute : plan.toOnes()) {
      if (value(entity, attribute) instanceof Ref<?> ref && ref.key() != null) {
        any |= references(attribute).bind(ref);
      }
    }
    if (any) {
      count();
    }
  }
}
