package dev.diglot.mapping;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.MapKey;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold between the two sides of relationships. */
final class RelationshipRules {
  private final Map<Class<?>, EntityDraft> drafts;
  private final Problems problems;
  private final Map<MemberPlan, MemberPlan> inverses = new IdentityHashMap<>();

  RelationshipRules(Map<Class<?>, EntityDraft> drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  void check(EntityDraft draft) {
    for (MemberPlan.ToOne one : draft.plans(MemberPlan.ToOne.class)) {
      check(draft, one);
    }
    for (MemberPlan.ToMany many : draft.plans(MemberPlan.ToMany.class)) {
      check(draft, many);
    }
  }

  private void check(EntityDraft draft, MemberPlan.ToOne one) {
    if (!one.link().owner()) {
      MemberPlan other = mapped(draft, one.member(), one.link());
      if (other != null && !(other instanceof MemberPlan.ToOne back && back.traits().unique())) {
        noteWrongKind(draft, one.member(), one.link(), "an owning @OneToOne");
      }
      refuseJoinColumns(draft, one.member());
      pair(draft, one, other);
    }
    boolean writesTarget =
        one.link().orphanRemoval()
            || one.link().cascades().contains(CascadeType.PERSIST)
            || one.link().cascades().contains(CascadeType.REMOVE);
    if (writesTarget && one.link().target().isRecord()) {
      note(
          draft,
          one.member(),
          "cascades to the record "
              + Problems.name(one.link().target())
              + ", which no session manages.",
          "remove cascade and orphanRemoval, or make the record a class.");
    }
  }

  private void check(EntityDraft draft, MemberPlan.ToMany many) {
    boolean joinTable = many.member().has(dev.diglot.annotation.JoinTable.class);
    if (!many.link().owner()) {
      MemberPlan other = mapped(draft, many.member(), many.link());
      checkOther(draft, many, other);
      pair(draft, many, other);
      if (joinTable) {
        note(
            draft,
            many.member(),
            "has a @JoinTable, but the other side owns the relationship.",
            "move it to " + place(many.link()) + ", or remove mappedBy.");
      }
    } else if (!many.manyToMany() && !joinTable) {
      note(
          draft,
          many.member(),
          "does not say where the link to its owner is stored.",
          "name the field of "
              + Problems.name(many.link().target())
              + " that links back with mappedBy, or add a @JoinTable.");
    }
    checkMapKey(draft, many);
  }

  private void checkOther(EntityDraft draft, MemberPlan.ToMany many, @Nullable MemberPlan other) {
    if (other == null) {
      return;
    }
    if (many.manyToMany()) {
      if (!(other instanceof MemberPlan.ToMany back && back.manyToMany())) {
        noteWrongKind(draft, many.member(), many.link(), "an owning @ManyToMany");
      }
    } else if (!(other instanceof MemberPlan.ToOne back && !back.traits().unique())) {
      noteWrongKind(draft, many.member(), many.link(), "a @ManyToOne");
    }
  }

  /** The owning side, or null after the problem was noted. */
  private @Nullable MemberPlan mapped(EntityDraft draft, Member member, MemberPlan.Link link) {
    EntityDraft target = drafts.get(link.target());
    if (target == null) {
      return null;
    }
    MemberPlan other = target.plan(link.mappedBy());
    if (other == null) {
      if (!target.scan().hasField(link.mappedBy())) {
        note(
            draft,
            member,
            "is mapped by '" + link.mappedBy() + "', but " + target.name() + " has no such field.",
            "name the field of " + target.name() + " that links back to " + draft.name() + ".");
      }
      return null;
    }
    MemberPlan.Link back = link(other);
    return back == null || leadsBack(draft, member, link, back) ? other : null;
  }

  private boolean leadsBack(
      EntityDraft draft, Member member, MemberPlan.Link link, MemberPlan.Link back) {
    if (back.target() != draft.type()) {
      note(
          draft,
          member,
          "is mapped by "
              + place(link)
              + ", which leads to "
              + Problems.name(back.target())
              + " instead of "
              + draft.name()
              + ".",
          "name the field that links back to " + draft.name() + ".");
      return false;
    }
    if (!back.owner()) {
      note(
          draft,
          member,
          "and " + place(link) + " both say that the other side owns the relationship.",
          "remove mappedBy from one of them.");
    }
    return back.owner();
  }

  private static MemberPlan.@Nullable Link link(MemberPlan plan) {
    if (plan instanceof MemberPlan.ToOne one) {
      return one.link();
    }
    return plan instanceof MemberPlan.ToMany many ? many.link() : null;
  }

  private void pair(EntityDraft draft, MemberPlan inverse, @Nullable MemberPlan owner) {
    MemberPlan known = owner == null ? null : inverses.putIfAbsent(owner, inverse);
    if (known != null) {
      note(
          draft,
          inverse.member(),
          "and " + known.member().name() + " are both mapped by '" + mappedBy(inverse) + "'.",
          "keep one of them, and query for parts of it.");
    }
  }

  private static String mappedBy(MemberPlan plan) {
    MemberPlan.Link link = link(plan);
    return link == null ? "" : link.mappedBy();
  }

  private void refuseJoinColumns(EntityDraft draft, Member member) {
    if (member.has(JoinColumn.class)) {
      note(
          draft,
          member,
          "has a @JoinColumn, but the other side holds the foreign key.",
          "move it to the other side, or remove mappedBy.");
    }
  }

  private void checkMapKey(EntityDraft draft, MemberPlan.ToMany many) {
    Member member = many.member();
    MapKey given = member.find(MapKey.class);
    if (member.rawType() != Map.class) {
      if (given != null) {
        note(draft, member, "has a @MapKey but is no Map.", "declare it as Map, or remove it.");
      }
      return;
    }
    Class<?> key = GenericTypes.raw(GenericTypes.arguments(member.type()).get(0));
    EntityDraft target = drafts.get(many.link().target());
    MemberPlan plan = target == null ? null : target.plan(mapKey(target, given));
    if (target != null && !(plan instanceof MemberPlan.Basic)) {
      note(
          draft,
          member,
          "is keyed by '"
              + mapKey(target, given)
              + "', which is no column of "
              + target.name()
              + ".",
          "name a property with @MapKey.");
    } else if (plan != null && Primitives.wrapped(plan.member().rawType()) != key) {
      note(
          draft,
          member,
          String.format(
              "has keys of %s, but %s.%s is of type %s.",
              key.getSimpleName(),
              target == null ? "" : target.name(),
              plan.member().name(),
              plan.member().rawType().getSimpleName()),
          "declare the map's key as that type.");
    }
  }

  /** The property that is the key of a map: the one given or the first id. */
  static String mapKey(EntityDraft target, @Nullable MapKey given) {
    List<Member> members = target.members();
    String id = members.isEmpty() ? "" : members.get(0).name();
    return given == null ? id : Names.orElse(given.name(), id);
  }

  private void noteWrongKind(
      EntityDraft draft, Member member, MemberPlan.Link link, String expected) {
    note(
        draft,
        member,
        "is mapped by " + place(link) + ", which is not " + expected + ".",
        "name " + expected + " of " + Problems.name(link.target()) + ", or change that field.");
  }

  private static String place(MemberPlan.Link link) {
    return Problems.name(link.target()) + "." + link.mappedBy();
  }

  private void note(EntityDraft draft, Member member, String fact, String fix) {
    problems.add(draft.type(), member.name(), fact, fix);
  }
}
