package dev.diglot.unitofwork;

import dev.diglot.evaluation.Evaluator;
import dev.diglot.graph.Ordering;
import dev.diglot.graph.TopologicalSort;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.Metadata;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.ForeignKey;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What writing needs to know about all entities of a metadata; built once for each database. */
public final class EntityModels {
  private final Metadata metadata;
  private final Map<EntityType<?>, EntityModel> models = new LinkedHashMap<>();
  private final Map<Class<?>, EntityModel> byClass = new HashMap<>();
  private final Map<EntityModel, Set<TableName>> reaches = new ConcurrentHashMap<>();

  private EntityModels(Metadata metadata) {
    this.metadata = metadata;
    Ordering<EntityType<?>> order = order(metadata);
    Map<EntityType<?>, List<EntityType<?>>> cycles = new HashMap<>();
    for (List<EntityType<?>> cycle : order.cycles()) {
      for (EntityType<?> type : cycle) {
        cycles.put(type, cycle);
      }
    }
    int component = 0;
    List<EntityType<?>> current = List.of();
    for (EntityType<?> type : order.sorted()) {
      List<EntityType<?>> cycle = cycles.getOrDefault(type, List.of(type));
      if (cycle != current && !cycle.equals(current)) {
        component++;
        current = cycle;
      }
      add(new EntityModel(type, models.size(), component, cycles.containsKey(type)));
    }
  }

  /** Answers conditions on rows that are known. */
  Evaluator evaluator() {
    return Evaluator.of(metadata);
  }

  private void add(EntityModel model) {
    models.put(model.type(), model);
    byClass.put(model.type().javaType(), model);
  }

  private static Ordering<EntityType<?>> order(Metadata metadata) {
    Map<TableName, EntityType<?>> tables = new HashMap<>();
    for (EntityType<?> type : metadata.entities()) {
      tables.put(type.table().name(), type);
    }
    return TopologicalSort.<EntityType<?>>of(
        metadata.entities(),
        type -> {
          List<EntityType<?>> before = new ArrayList<>();
          for (ForeignKey key : type.table().foreignKeys()) {
            EntityType<?> target = tables.get(key.target());
            if (target != null) {
              before.add(target);
            }
          }
          return before;
        });
  }

  /**
   * Looks everything up.
   *
   * @param metadata the mapped classes
   * @return the models
   */
  public static EntityModels of(Metadata metadata) {
    return new EntityModels(metadata);
  }

  EntityModel of(EntityType<?> type) {
    EntityModel model = models.get(type);
    if (model == null) {
      throw new IllegalArgumentException("Of another metadata: " + type.name());
    }
    return model;
  }

  /**
   * The model of a class.
   *
   * @throws dev.diglot.error.MappingException when the class is not mapped
   */
  EntityModel of(Class<?> type) {
    EntityModel model = byClass.get(type);
    return model == null ? of(metadata.entity(type)) : model;
  }

  Collection<EntityModel> all() {
    return models.values();
  }

  /** The entities with a collection of another entity through a join table. */
  List<EntityModel> linkingTo(EntityType<?> target) {
    List<EntityModel> linking = new ArrayList<>();
    for (EntityModel model : models.values()) {
      for (ToManyAttribute many : model.collections()) {
        if (many.target() == target && many.joinTable() != null && !linking.contains(model)) {
          linking.add(model);
        }
      }
    }
    return linking;
  }

  /**
   * The tables that writing an entity may touch: its own, its join tables, those it cascades to.
   */
  Set<TableName> reach(EntityModel model) {
    return reaches.computeIfAbsent(model, this::findReach);
  }

  private Set<TableName> findReach(EntityModel start) {
    Set<TableName> reached = new HashSet<>();
    List<EntityModel> open = new ArrayList<>(List.of(start));
    Set<EntityModel> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      EntityModel model = open.remove(open.size() - 1);
      reached.add(model.type().table().name());
      for (ToManyAttribute many : model.collections()) {
        JoinTable join = many.joinTable();
        if (join != null) {
          reached.add(join.table().name());
        }
        if (!many.cascades().isEmpty() || many.orphanRemoval()) {
          visit(of(many.target()), seen, open);
        }
      }
      for (ToOneAttribute one : model.type().toOnes()) {
        if (!one.cascades().isEmpty() || one.orphanRemoval()) {
          visit(of(one.target()), seen, open);
        }
      }
    }
    return reached;
  }

  private static void visit(EntityModel model, Set<EntityModel> seen, List<EntityModel> open) {
    if (seen.add(model)) {
      open.add(model);
    }
  }
}
