package dev.diglot.mapping;

import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Lazy;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must hold for ids and versions. */
final class IdRules {
  private static final Set<Class<?>> WHOLE = Set.of(Short.class, Integer.class, Long.class);

  private final Problems problems;

  IdRules(Problems problems) {
    this.problems = problems;
  }

  void check(EntityDraft draft) {
    List<Member> members = draft.members();
    List<Member> ids = with(members, Id.class);
    if (ids.isEmpty()) {
      problems.add(
          draft.type(),
          "has no id, so that its rows cannot be told apart.",
          "annotate at least one field with @Id.");
    }
    for (Member id : ids) {
      checkId(draft, id);
    }
    for (Member member : with(members, GeneratedValue.class)) {
      checkGenerated(draft, member, ids);
    }
    checkVersions(draft, members);
  }

  private static List<Member> with(List<Member> members, Class<? extends Annotation> mark) {
    List<Member> marked = new ArrayList<>();
    for (Member member : members) {
      if (member.has(mark)) {
        marked.add(member);
      }
    }
    return marked;
  }

  private void checkId(EntityDraft draft, Member id) {
    if (id.rawType() == Lazy.class || id.rawType().isArray()) {
      problems.add(
          draft.type(),
          id.name(),
          "is an id of type " + id.rawType().getSimpleName() + ", which has no stable identity.",
          "use a number, a string or a UUID.");
    }
    if (id.has(Version.class)) {
      problems.add(draft.type(), id.name(), "is both id and version.", "remove @Version or @Id.");
    }
  }

  private void checkGenerated(EntityDraft draft, Member member, List<Member> ids) {
    if (!member.has(Id.class)) {
      problems.add(
          draft.type(),
          member.name(),
          "is generated but no id.",
          "add @Id, or give the column a serverDefault instead of @GeneratedValue.");
    } else if (ids.size() > 1) {
      problems.add(
          draft.type(),
          member.name(),
          "is a generated part of a composite id.",
          "make it the only id, or assign all parts.");
    }
    checkGeneratedType(draft, member);
  }

  private void checkGeneratedType(EntityDraft draft, Member member) {
    GeneratedValue generated = member.find(GeneratedValue.class);
    if (generated == null) {
      return;
    }
    Class<?> type = Primitives.wrapped(member.rawType());
    boolean uuid = generated.strategy() == GenerationType.UUID7;
    if (uuid ? type == UUID.class : WHOLE.contains(type)) {
      return;
    }
    problems.add(
        draft.type(),
        member.name(),
        "is of type "
            + member.rawType().getSimpleName()
            + ", which "
            + generated.strategy()
            + " cannot generate.",
        type == UUID.class
            ? "write @GeneratedValue(strategy = UUID7)."
            : uuid ? "declare it as UUID." : "declare it as Integer or Long.");
  }

  private void checkVersions(EntityDraft draft, List<Member> members) {
    List<Member> versions = with(members, Version.class);
    if (versions.size() > 1) {
      problems.add(
          draft.type(),
          "has several versions: " + versions.stream().map(Member::name).toList() + ".",
          "keep one @Version.");
    }
    for (Member version : versions) {
      if (!WHOLE.contains(Primitives.wrapped(version.rawType()))) {
        problems.add(
            draft.type(),
            version.name(),
            "is of type " + version.rawType().getSimpleName() + ", which cannot count updates.",
            "declare the version as int, long, Integer or Long.");
      }
    }
  }
}
