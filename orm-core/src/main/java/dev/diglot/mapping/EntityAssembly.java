package dev.diglot.mapping;

import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.Version;
import dev.diglot.schema.Table;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the plan of one entity, in which nothing is wrong, into its mapping. */
final class EntityAssembly<T> {
  private final EntityDraft draft;
  private final Table table;
  private final Relations relations;
  private final ObjectAccess<Object> access;
  private final Map<PlannedColumn, Integer> positions = new IdentityHashMap<>();
  private final @Nullable ColumnMapping[] columns;

  /** What an entity's mapping needs of the others. */
  interface Relations {
    EntityRegistry entities();

    @Nullable JoinTable joinTable(MemberPlan.ToMany many);

    List<OrderPlanner.Key> order(MemberPlan.ToMany many);

    ExpressionTemplate template(String name);

    @Nullable UpdateTemplate update(String name);

    Map<String, ComparatorTemplate> comparators();

    boolean readsTables(String name);
  }

  @SuppressWarnings("unchecked")
  EntityAssembly(EntityDraft draft, Table table, Relations relations) {
    this.draft = draft;
    this.table = table;
    this.relations = relations;
    this.access = (ObjectAccess<Object>) draft.access();
    List<PlannedColumn> planned = draft.columns();
    for (PlannedColumn column : planned) {
      positions.put(column, positions.size());
    }
    this.columns = new ColumnMapping[planned.size()];
  }

  @SuppressWarnings("unchecked")
  EntityType<T> build() {
    List<Attribute> attributes = new ArrayList<>();
    for (MemberPlan plan : draft.plans()) {
      attributes.add(attribute(plan, List.of()));
    }
    for (Map.Entry<String, Method> hybrid : draft.expressions().hybrids().entrySet()) {
      String name = hybrid.getKey();
      attributes.add(
          new HybridAttribute(
              name,
              hybrid.getValue().getReturnType(),
              relations.template(name),
              relations.update(name)));
    }
    return new EntityType<>(
        new EntityParts<>(
            (Class<T>) draft.type(),
            table,
            (ObjectAccess<T>) access,
            draft.rows(),
            List.copyOf(attributes),
            List.of(columns()),
            Map.copyOf(relations.comparators()),
            idGeneration(),
            version()));
  }

  /** The columns, all of which have been filled in. */
  private ColumnMapping[] columns() {
    ColumnMapping[] filled = new ColumnMapping[columns.length];
    for (int i = 0; i < columns.length; i++) {
      filled[i] = Objects.requireNonNull(columns[i]);
    }
    return filled;
  }

  private Attribute attribute(MemberPlan plan, List<EmbeddedAttribute> through) {
    Member member = plan.member();
    if (plan instanceof MemberPlan.Basic) {
      return new BasicAttribute(
          member.name(), member.slot(), member.rawType(), columnsOf(plan, through));
    }
    if (plan instanceof MemberPlan.Embedded embedded) {
      return embedded(embedded, through);
    }
    if (plan instanceof MemberPlan.ToOne one) {
      return new ToOneAttribute(
          relationship(member, one.link()), one.traits(), columnsOf(plan, through));
    }
    if (plan instanceof MemberPlan.ToMany many) {
      return toMany(many);
    }
    MemberPlan.Computed computed = (MemberPlan.Computed) plan;
    return new ComputedAttribute(
        member.name(),
        member.slot(),
        member.rawType(),
        computed.type(),
        relations.template(member.name()),
        relations.readsTables(member.name()));
  }

  private ColumnFactory columnsOf(MemberPlan plan, List<EmbeddedAttribute> through) {
    MemberPath path = MemberPath.of(access, through, plan.member().slot());
    return (attribute, part) -> {
      PlannedColumn planned = plan.columns().get(part);
      int position = Objects.requireNonNull(positions.get(planned));
      ColumnMapping column =
          new ColumnMapping(
              position,
              table.column(planned.name()).orElseThrow(),
              attribute,
              path,
              part,
              planned.traits());
      columns[position] = column;
      return column;
    };
  }

  @SuppressWarnings("unchecked")
  private EmbeddedAttribute embedded(MemberPlan.Embedded plan, List<EmbeddedAttribute> through) {
    return new EmbeddedAttribute(
        plan.member().name(),
        plan.member().slot(),
        plan.member().rawType(),
        (ObjectAccess<Object>) plan.access(),
        self -> {
          List<EmbeddedAttribute> inner = new ArrayList<>(through);
          inner.add(self);
          return plan.parts().stream().map(part -> attribute(part, inner)).toList();
        });
  }

  private Relationship relationship(Member member, MemberPlan.Link link) {
    return new Relationship(
        member.name(),
        member.slot(),
        member.rawType(),
        link.target(),
        link.mappedBy(),
        link.cascades(),
        link.orphanRemoval(),
        relations.entities());
  }

  private ToManyAttribute toMany(MemberPlan.ToMany many) {
    Relationship relationship = relationship(many.member(), many.link());
    MapKey mapKey = many.member().find(MapKey.class);
    List<OrderPlanner.Key> order = relations.order(many);
    ToManyTraits traits =
        new ToManyTraits(
            new Memo<>(() -> order(relationship.targetType(), order)),
            new Memo<>(
                () ->
                    Names.orElse(
                        mapKey == null ? "" : mapKey.name(),
                        relationship.targetType().attributes().get(0).name())));
    return new ToManyAttribute(relationship, traits, relations.joinTable(many));
  }

  private static List<CollectionOrder> order(EntityType<?> target, List<OrderPlanner.Key> keys) {
    List<CollectionOrder> order = new ArrayList<>();
    for (OrderPlanner.Key key : keys) {
      target.columns().stream()
          .filter(column -> column.property().equals(key.column().property()))
          .filter(column -> column.name().equals(key.column().name()))
          .map(column -> new CollectionOrder(column, key.descending()))
          .forEach(order::add);
    }
    return List.copyOf(order);
  }

  private IdGeneration idGeneration() {
    for (Member member : draft.members()) {
      GeneratedValue generated = member.find(GeneratedValue.class);
      if (generated != null) {
        return IdGeneration.valueOf(generated.strategy().name());
      }
    }
    return IdGeneration.ASSIGNED;
  }

  private int version() {
    for (MemberPlan.Basic basic : draft.plans(MemberPlan.Basic.class)) {
      if (basic.member().has(Version.class)) {
        return Objects.requireNonNull(positions.get(basic.column()));
      }
    }
    return -1;
  }
}
