package dev.diglot.mapping;

import dev.diglot.mapping.MappedMember.Kind;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mapping while it is worked out, as the translation of Java code sees it. */
record DraftView(Map<Class<?>, EntityDraft> drafts, CallTemplates calls, Reach reach)
    implements MappingView {

  @Override
  public @Nullable MappedMember member(Class<?> entity, String accessorOrField) {
    EntityDraft draft = drafts.get(entity);
    if (draft == null) {
      return null;
    }
    Method hybrid = draft.expressions().hybrids().get(accessorOrField);
    return hybrid == null
        ? find(draft.plans(), accessorOrField)
        : MappedMember.value(accessorOrField, Kind.HYBRID, hybrid.getReturnType(), null, true);
  }

  @Override
  public boolean isEntity(Class<?> type) {
    return drafts.containsKey(type);
  }

  @Override
  public @Nullable CallTemplate call(Class<?> entity, String method, List<Class<?>> parameters) {
    return calls.find(entity, method, parameters);
  }

  @Override
  public Lookup lookup(Lookup caller) {
    return reach.lookup(caller);
  }

  private static @Nullable MappedMember find(Collection<MemberPlan> plans, String accessor) {
    PathTarget target = PathTarget.of(plans, List.of(accessor));
    return target == null || target.plan() == null ? null : member(target.plan());
  }

  private static MappedMember member(MemberPlan plan) {
    Member member = plan.member();
    String name = member.name();
    Class<?> type = member.rawType();
    if (plan instanceof MemberPlan.Basic basic) {
      Kind kind = type == Lazy.class ? Kind.DEFERRED : Kind.BASIC;
      return MappedMember.value(
          name, kind, type, basic.column().column().type(), basic.column().column().nullable());
    }
    if (plan instanceof MemberPlan.Embedded embedded) {
      return new MappedMember(
          name, Kind.EMBEDDED, type, null, true, null, part -> find(embedded.parts(), part));
    }
    if (plan instanceof MemberPlan.ToOne one) {
      Kind kind = type == Ref.class ? Kind.REF : Kind.TO_ONE;
      return MappedMember.link(name, kind, type, nullable(one), one.link().target());
    }
    if (plan instanceof MemberPlan.ToMany many) {
      return MappedMember.link(name, Kind.TO_MANY, type, false, many.link().target());
    }
    return MappedMember.value(name, Kind.COMPUTED, type, ((MemberPlan.Computed) plan).type(), true);
  }

  private static boolean nullable(MemberPlan.ToOne one) {
    return one.columns().isEmpty()
        || one.columns().stream().anyMatch(column -> column.column().nullable());
  }
}
