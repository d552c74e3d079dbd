package dev.diglot.mapping;

import dev.diglot.graph.TopologicalSort;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds cycles of plain to-one relationships. A plain target is loaded with its holder, so that a
 * cycle would load without end; a {@code Ref} anywhere in it ends the loading.
 */
final class ToOneCycles {
  private final Map<Class<?>, EntityDraft> drafts;
  private final Problems problems;

  ToOneCycles(Map<Class<?>, EntityDraft> drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  void check() {
    Collection<EntityDraft> all = drafts.values();
    for (List<EntityDraft> cycle : TopologicalSort.of(all, this::plainTargets).cycles()) {
      note(cycle);
    }
  }

  private List<EntityDraft> plainTargets(EntityDraft draft) {
    List<EntityDraft> targets = new ArrayList<>();
    for (MemberPlan.ToOne one : plain(draft)) {
      EntityDraft target = drafts.get(one.link().target());
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  private static List<MemberPlan.ToOne> plain(EntityDraft draft) {
    List<MemberPlan.ToOne> plain = new ArrayList<>();
    for (MemberPlan.ToOne one : draft.plans(MemberPlan.ToOne.class)) {
      if (one.member().rawType() != Ref.class) {
        plain.add(one);
      }
    }
    return plain;
  }

  private void note(List<EntityDraft> cycle) {
    List<Class<?>> types = cycle.stream().<Class<?>>map(EntityDraft::type).toList();
    List<String> links = new ArrayList<>();
    for (EntityDraft draft : cycle) {
      plain(draft).stream()
          .filter(one -> types.contains(one.link().target()))
          .map(one -> draft.name() + "." + one.member().name())
          .forEach(links::add);
    }
    MemberPlan.ToOne first =
        plain(cycle.get(0)).stream()
            .filter(one -> types.contains(one.link().target()))
            .findFirst()
            .orElseThrow();
    problems.add(
        cycle.get(0).type(),
        first.member().name(),
        "is part of a cycle of plain to-one relationships, which would load without end: "
            + links.stream().collect(Collectors.joining(", "))
            + ".",
        "declare one of them as Ref<" + Problems.name(first.link().target()) + "> or the like.");
  }
}
