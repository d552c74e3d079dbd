package dev.diglot.mapping;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import dev.diglot.reference.Ref;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the relationships of entities. */
final class RelationshipPlanner {
  private static final Set<Class<?>> CONTAINERS =
      Set.of(List.class, Set.class, Collection.class, Map.class);

  private final Map<Class<?>, EntityDraft> drafts;
  private final EntityPlanner planner;
  private final JoinColumnPlanner joinColumns;
  private final Problems problems;

  RelationshipPlanner(Map<Class<?>, EntityDraft> drafts, EntityPlanner planner, Problems problems) {
    this.drafts = drafts;
    this.planner = planner;
    this.joinColumns = new JoinColumnPlanner(problems);
    this.problems = problems;
  }

  @Nullable MemberPlan toOne(Member member) {
    EntityDraft target =
        target(member, member.rawType() == Ref.class ? member.lastArgument() : member.rawType());
    if (target == null) {
      return null;
    }
    OneToOne oneToOne = member.find(OneToOne.class);
    ManyToOne manyToOne = member.find(ManyToOne.class);
    MemberPlan plan = null;
    if (oneToOne != null) {
      plan = oneToOne(member, target, oneToOne);
    } else if (manyToOne != null) {
      MemberPlan.Link link = link(target, "", manyToOne.cascade(), false);
      plan = owning(member, target, link, manyToOne.optional(), manyToOne.missingIsNull(), false);
    }
    return plan;
  }

  private MemberPlan oneToOne(Member member, EntityDraft target, OneToOne given) {
    MemberPlan.Link link = link(target, given.mappedBy(), given.cascade(), given.orphanRemoval());
    if (link.owner()) {
      return owning(member, target, link, given.optional(), given.missingIsNull(), true);
    }
    if (EntityDraft.id(member)) {
      problems.add(
          member.owner(),
          member.name(),
          "is part of the id, but its foreign key is in " + target.name() + ".",
          "remove mappedBy here and write it on the other side.");
    }
    ToOneTraits traits = new ToOneTraits(given.optional(), given.missingIsNull(), true, 0);
    return new MemberPlan.ToOne(member, link, traits, List.of());
  }

  private MemberPlan owning(
      Member member,
      EntityDraft target,
      MemberPlan.Link link,
      boolean optional,
      boolean missingIsNull,
      boolean unique) {
    List<PlannedColumn> columns =
        joinColumns.plan(member, target, planner.idColumns(target, member), optional);
    ToOneTraits traits = new ToOneTraits(optional, missingIsNull, unique, columns.size());
    return new MemberPlan.ToOne(member, link, traits, columns);
  }

  @Nullable MemberPlan toMany(Member member) {
    if (isRefused(member)) {
      return null;
    }
    EntityDraft target = target(member, member.lastArgument());
    if (target == null || isOfRecords(member, target)) {
      return null;
    }
    OneToMany oneToMany = member.find(OneToMany.class);
    if (oneToMany != null) {
      MemberPlan.Link link =
          link(target, oneToMany.mappedBy(), oneToMany.cascade(), oneToMany.orphanRemoval());
      return new MemberPlan.ToMany(member, link, false);
    }
    ManyToMany manyToMany = member.find(ManyToMany.class);
    return manyToMany == null
        ? null
        : new MemberPlan.ToMany(
            member, link(target, manyToMany.mappedBy(), manyToMany.cascade(), false), true);
  }

  private boolean isRefused(Member member) {
    if (member.owner().isRecord()) {
      problems.add(
          member.owner(),
          member.name(),
          "is a collection of entities in a record, which is a value and cannot load it.",
          "remove it and query the other entity, or make the record a class.");
      return true;
    }
    if (!CONTAINERS.contains(member.rawType())) {
      problems.add(
          member.owner(),
          member.name(),
          "is of type "
              + member.rawType().getSimpleName()
              + ", but Diglot loads collections of its own.",
          "declare it as List, Set, Collection or Map.");
      return true;
    }
    return false;
  }

  private boolean isOfRecords(Member member, EntityDraft target) {
    if (!target.type().isRecord()) {
      return false;
    }
    problems.add(
        member.owner(),
        member.name(),
        "is a collection of the record " + target.name() + ", which no session manages.",
        "make it a class, or query the records.");
    return true;
  }

  private @Nullable EntityDraft target(Member member, @Nullable Class<?> type) {
    EntityDraft draft = type == null ? null : drafts.get(type);
    if (type == null || type == Object.class) {
      problems.add(
          member.owner(),
          member.name(),
          "does not say which entity it leads to.",
          "give its type an argument: " + member.rawType().getSimpleName() + "<Target>.");
    } else if (draft == null && type.isAnnotationPresent(Entity.class)) {
      problems.add(
          member.owner(),
          member.name(),
          "leads to the entity " + Problems.name(type) + ", which this metadata lacks.",
          "add " + Problems.name(type) + ".class to Metadata.of(…).");
    } else if (draft == null) {
      problems.add(
          member.owner(),
          member.name(),
          "leads to " + Problems.name(type) + ", which is no entity.",
          "annotate "
              + Problems.name(type)
              + " with @Entity and add it to Metadata.of(…), or"
              + " change the type of the field.");
    }
    return draft;
  }

  private static MemberPlan.Link link(
      EntityDraft target, String mappedBy, CascadeType[] cascades, boolean orphanRemoval) {
    Set<CascadeType> all = EnumSet.noneOf(CascadeType.class);
    all.addAll(Arrays.asList(cascades));
    if (all.remove(CascadeType.ALL)) {
      all = EnumSet.complementOf(EnumSet.of(CascadeType.ALL));
    }
    return new MemberPlan.Link(target.type(), mappedBy, Set.copyOf(all), orphanRemoval);
  }
}
