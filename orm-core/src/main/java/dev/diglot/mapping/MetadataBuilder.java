package dev.diglot.mapping;

import dev.diglot.annotation.Entity;
import dev.diglot.error.SchemaException;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds the mappings of a list of classes in steps: scan them, plan their members, plan tables and
 * expressions, check the rules between them; only when nothing is wrong, assemble.
 */
final class MetadataBuilder {
  private final Problems problems = new Problems();
  private final Reach reach;
  private final Map<Class<?>, EntityDraft> drafts = new LinkedHashMap<>();
  private final Map<EntityDraft, Table> tables = new LinkedHashMap<>();
  private final Map<MemberPlan.ToMany, JoinTable> joinTables = new IdentityHashMap<>();
  private final Map<MemberPlan.ToMany, List<OrderPlanner.Key>> orders = new IdentityHashMap<>();
  private final CallTemplates calls;
  private final Templates templates;
  private final TemplateRules templateRules;
  private final EntityRegistry entities = new EntityRegistry();
  private final Schema schema;

  MetadataBuilder(Lookup lookup, Collection<Class<?>> classes) {
    this.reach = new Reach(lookup, problems);
    this.calls = new CallTemplates(reach, problems);
    this.templates = new Templates(reach, new DraftView(drafts, calls, reach), problems);
    this.templateRules = new TemplateRules(drafts, templates, calls, problems);
    for (Class<?> type : classes) {
      scan(type);
    }
    new EntityPlanner(drafts, reach, problems).planAll();
    for (EntityDraft draft : drafts.values()) {
      calls.collect(draft);
    }
    for (EntityDraft draft : drafts.values()) {
      templates.collect(draft);
    }
    planTables();
    SchemaAssembly assembly = new SchemaAssembly(drafts.values(), tables, joinTables, problems);
    assembly.checkNames();
    templateRules.check();
    checkRules();
    Schema fitting = assembly.fit();
    problems.report();
    this.schema = Objects.requireNonNull(fitting);
    for (EntityDraft draft : drafts.values()) {
      entities.add(assemble(draft));
    }
  }

  private void scan(Class<?> type) {
    if (drafts.containsKey(type)) {
      return;
    }
    if (!type.isAnnotationPresent(Entity.class)) {
      problems.add(
          type,
          "is given as an entity, but has no @Entity.",
          "annotate it, or leave it out; embedded classes and mixins are found by themselves.");
    } else if (type.isInterface() || type.isEnum()) {
      problems.add(type, "is no class that has rows.", "make it a class or record.");
    } else {
      ClassScan scan = new ClassScan(type, type, problems);
      AccessFactory factory = new AccessFactory(reach, problems);
      ObjectAccess<?> access = factory.create(scan);
      RowAccess rows = access == null ? null : factory.rows(scan, access);
      drafts.put(type, new EntityDraft(scan, new ExpressionScan(scan, problems), rows));
    }
  }

  private void planTables() {
    TablePlanner planner = new TablePlanner(drafts, reach, templates, problems);
    JoinTablePlanner joins = new JoinTablePlanner(drafts, problems);
    OrderPlanner order = new OrderPlanner(drafts, problems);
    for (EntityDraft draft : drafts.values()) {
      Table table = guarded(draft, "", () -> planner.plan(draft).build());
      if (table != null) {
        tables.put(draft, table);
      }
      for (MemberPlan.ToMany many : draft.plans(MemberPlan.ToMany.class)) {
        JoinTable join = guarded(draft, many.member().name(), () -> joins.plan(draft, many));
        if (join != null) {
          joinTables.put(many, join);
        }
        orders.put(many, order.plan(draft, many));
      }
    }
  }

  /** What the schema refuses is a problem of the mapping. */
  private <R> @Nullable R guarded(EntityDraft draft, String member, Supplier<@Nullable R> step) {
    try {
      return step.get();
    } catch (SchemaException refused) {
      if (problems.isEmpty()) {
        problems.add(
            draft.type(),
            member,
            "its table cannot be: " + refused.getMessage(),
            "correct the mapping of the table.");
      }
      return null;
    }
  }

  private void checkRules() {
    IdRules ids = new IdRules(problems);
    RelationshipRules relationships = new RelationshipRules(drafts, problems);
    for (EntityDraft draft : drafts.values()) {
      ids.check(draft);
      relationships.check(draft);
    }
    new ToOneCycles(drafts, problems).check();
  }

  private EntityType<?> assemble(EntityDraft draft) {
    Table table = tables.get(draft);
    if (table == null) {
      throw new IllegalStateException("The problems of " + draft.type() + " were not reported");
    }
    return new EntityAssembly<>(draft, table, new DraftRelations(draft)).build();
  }

  EntityRegistry entities() {
    return entities;
  }

  MappingView view() {
    return new TypeView(entities, calls, reach);
  }

  Schema schema() {
    return schema;
  }

  private final class DraftRelations implements EntityAssembly.Relations {
    private final EntityDraft draft;

    DraftRelations(EntityDraft draft) {
      this.draft = draft;
    }

    @Override
    public EntityRegistry entities() {
      return entities;
    }

    @Override
    public @Nullable JoinTable joinTable(MemberPlan.ToMany many) {
      return joinTables.get(many);
    }

    @Override
    public List<OrderPlanner.Key> order(MemberPlan.ToMany many) {
      return orders.getOrDefault(many, List.of());
    }

    @Override
    public ExpressionTemplate template(String name) {
      return templates.get(draft.type(), name);
    }

    @Override
    public @Nullable UpdateTemplate update(String name) {
      return templates.updates().find(draft.type(), name);
    }

    @Override
    public Map<String, ComparatorTemplate> comparators() {
      return templates.comparators().of(draft.type());
    }

    @Override
    public boolean readsTables(String name) {
      return templateRules.readsTables(draft.type(), name);
    }
  }
}
