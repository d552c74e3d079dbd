package dev.diglot.mapping;

import dev.diglot.annotation.AttributeOverride;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.error.SchemaException;
import dev.diglot.reference.Lazy;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the members of all entities; ids first where a foreign key needs those of its target. */
final class EntityPlanner {
  private final Map<Class<?>, EntityDraft> drafts;
  private final Problems problems;
  private final AccessFactory accesses;
  private final ColumnTypes types;
  private final ColumnPlanner columns;
  private final RelationshipPlanner relationships;
  private final Set<EntityDraft> idsInProgress = new LinkedHashSet<>();
  private final Set<EntityDraft> idsPlanned = new LinkedHashSet<>();
  private final Map<Class<?>, @Nullable ObjectAccess<?>> embeddedAccess = new HashMap<>();

  EntityPlanner(Map<Class<?>, EntityDraft> drafts, Reach reach, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
    this.accesses = new AccessFactory(reach, problems);
    this.types = new ColumnTypes(reach, problems);
    this.columns = new ColumnPlanner(types);
    this.relationships = new RelationshipPlanner(drafts, this, problems);
  }

  void planAll() {
    for (EntityDraft draft : drafts.values()) {
      planIds(draft);
    }
    for (EntityDraft draft : drafts.values()) {
      plan(draft, false);
    }
  }

  private void planIds(EntityDraft draft) {
    if (idsPlanned.contains(draft) || !idsInProgress.add(draft)) {
      return;
    }
    plan(draft, true);
    idsInProgress.remove(draft);
    idsPlanned.add(draft);
  }

  private void plan(EntityDraft draft, boolean ids) {
    for (Member member : draft.members()) {
      if (EntityDraft.id(member) == ids) {
        plan(draft, member);
      }
    }
  }

  /** The id columns of a target; none after the problem of an id that needs itself was noted. */
  List<PlannedColumn> idColumns(EntityDraft target, Member asker) {
    if (idsInProgress.contains(target)) {
      problems.add(
          asker.owner(),
          asker.name(),
          "is part of the id, but the id of "
              + target.name()
              + " needs the id of "
              + Problems.name(asker.owner())
              + " in turn.",
          "give one of the two an id of its own.");
      return List.of();
    }
    planIds(target);
    return target.idColumns();
  }

  private void plan(EntityDraft draft, Member member) {
    try {
      MemberPlan plan = plan(draft, member, Surroundings.ENTITY);
      if (plan != null) {
        draft.put(plan);
      }
    } catch (SchemaException refused) {
      problems.add(
          member.owner(),
          member.name(),
          "its column cannot be: " + refused.getMessage(),
          "correct the name that its annotation gives.");
    }
  }

  private @Nullable MemberPlan plan(EntityDraft draft, Member member, Surroundings in) {
    MemberKind kind = MemberKind.of(member);
    List<String> strangers = kind.strangers(member);
    if (!strangers.isEmpty()) {
      problems.add(
          draft.type(),
          in.property() + member.name(),
          "is mapped as " + kind.label() + ", where " + strangers + " says nothing.",
          "remove " + String.join(", ", strangers) + kind.advice());
    }
    return switch (kind) {
      case BASIC -> basic(draft, member, in);
      case EMBEDDED -> embedded(draft, member, in);
      case COMPUTED -> refusedInside(draft, member, in) ? null : computed(member);
      case TO_ONE -> refusedInside(draft, member, in) ? null : relationships.toOne(member);
      case TO_MANY -> refusedInside(draft, member, in) ? null : relationships.toMany(member);
    };
  }

  private boolean refusedInside(EntityDraft draft, Member member, Surroundings in) {
    if (!in.embedded()) {
      return false;
    }
    problems.add(
        draft.type(),
        in.property() + member.name(),
        "is a relationship or computed property of an embedded value.",
        "move it to the entity.");
    return true;
  }

  private @Nullable MemberPlan basic(EntityDraft draft, Member member, Surroundings in) {
    if (in.embedded()) {
      refuseEntityMarks(draft, member, in);
    }
    PlannedColumn column = columns.plan(member, in, draft.tableName());
    return column == null ? null : new MemberPlan.Basic(member, column);
  }

  private void refuseEntityMarks(EntityDraft draft, Member member, Surroundings in) {
    if (member.has(Id.class) || member.has(GeneratedValue.class) || member.has(Version.class)) {
      problems.add(
          draft.type(),
          in.property() + member.name(),
          "is an id or version inside an embedded value.",
          "annotate the embedded field of the entity with @Id, or move the field to the entity.");
    }
    if (member.rawType() == Lazy.class) {
      problems.add(
          draft.type(),
          in.property() + member.name(),
          "is deferred inside an embedded value, which is read as a whole.",
          "move the field to the entity, or declare it without Lazy.");
    }
  }

  private @Nullable MemberPlan embedded(EntityDraft draft, Member member, Surroundings in) {
    Class<?> type = member.rawType();
    if (!type.isAnnotationPresent(Embeddable.class)) {
      problems.add(
          draft.type(),
          in.property() + member.name(),
          "is embedded, but " + Problems.name(type) + " is not embeddable.",
          "annotate " + Problems.name(type) + " with @Embeddable.");
      return null;
    }
    if (in.through().contains(type)) {
      problems.add(
          draft.type(),
          in.property() + member.name(),
          "embeds " + Problems.name(type) + " in itself.",
          "make the inner one an entity and link to it.");
      return null;
    }
    ClassScan scan = new ClassScan(type, member.type(), problems);
    ObjectAccess<?> access = embeddedAccess.computeIfAbsent(type, any -> accesses.create(scan));
    Surroundings inside = in.inside(member);
    checkOverrides(draft, member, scan);
    List<MemberPlan> parts = new ArrayList<>();
    for (Member part : scan.members()) {
      MemberPlan plan = plan(draft, part, inside);
      if (plan != null) {
        parts.add(plan);
      }
    }
    return access == null ? null : new MemberPlan.Embedded(member, access, parts);
  }

  private void checkOverrides(EntityDraft draft, Member member, ClassScan scan) {
    List<String> fields = new ArrayList<>();
    for (Member field : scan.members()) {
      fields.add(field.name());
    }
    for (AttributeOverride override : member.annotations().all(AttributeOverride.class)) {
      if (!fields.contains(override.name().split("\\.", 2)[0])) {
        problems.add(
            draft.type(),
            member.name(),
            "overrides '"
                + override.name()
                + "', which "
                + Problems.name(scan.type())
                + " lacks; its fields are "
                + fields
                + ".",
            "name one of its fields.");
      }
    }
  }

  private @Nullable MemberPlan computed(Member member) {
    if (member.rawType().isPrimitive()) {
      problems.add(
          member.owner(),
          member.name(),
          "is a primitive " + member.rawType() + ", but is null until the entity is saved.",
          "declare it as " + Primitives.wrapped(member.rawType()).getSimpleName() + ".");
      return null;
    }
    DataType<?> type = types.of(member, null);
    return type == null ? null : new MemberPlan.Computed(member, type);
  }
}
