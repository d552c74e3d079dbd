package dev.diglot.mapping;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.UpdateOf;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the annotations of mixin accessors to the fields that the class declares for them. */
final class MixinAccessors {
  private final ClassScan scan;
  private final Problems problems;
  private final Map<List<Object>, Method> sources = new HashMap<>();

  MixinAccessors(ClassScan scan, Problems problems) {
    this.scan = scan;
    this.problems = problems;
  }

  void contribute() {
    for (Class<?> mixin : scan.ancestry().mixins()) {
      for (Method accessor : scan.ancestry().annotatedMethods(mixin)) {
        if (!Modifier.isStatic(accessor.getModifiers()) && isMapped(accessor)) {
          contribute(accessor);
        }
      }
    }
    if (!scan.type().isRecord()) {
      for (Class<?> declaring : scan.ancestry().classes()) {
        refuseAnnotatedMethods(declaring);
      }
    }
  }

  private static boolean isMapped(Method method) {
    MappingAnnotations annotations = new MappingAnnotations(method);
    return !annotations.isEmpty()
        && !annotations.has(Hybrid.class)
        && !annotations.has(ExpressionOf.class)
        && !annotations.has(UpdateOf.class)
        && !annotations.has(ComparatorOf.class)
        && !annotations.has(Check.class);
  }

  private void refuseAnnotatedMethods(Class<?> declaring) {
    for (Method method : scan.ancestry().annotatedMethods(declaring)) {
      if (isMapped(method)) {
        problems.add(
            scan.type(),
            method.getName() + "()",
            "has mapping annotations, but a class is mapped by its fields.",
            "move " + new MappingAnnotations(method).names() + " to the field.");
      }
    }
  }

  private String known(List<String> names) {
    for (String name : names) {
      if (scan.hasField(name)) {
        return name;
      }
    }
    return "";
  }

  private void contribute(Method accessor) {
    String place = Problems.name(accessor.getDeclaringClass()) + "." + accessor.getName() + "()";
    if (accessor.getParameterCount() > 0 || accessor.getReturnType() == void.class) {
      problems.add(
          scan.type(),
          accessor.getName() + "()",
          place + " has mapping annotations but is no accessor.",
          "give it no parameters and a result.");
      return;
    }
    List<String> names = Accessors.fields(accessor.getName());
    String field = known(names);
    if (field.isEmpty()) {
      problems.add(
          scan.type(),
          names.get(names.size() - 1),
          "is missing; the mixin accessor " + place + " maps a field of that name.",
          "declare it: " + declaration(accessor, names.get(names.size() - 1)));
    } else {
      merge(accessor, scan.member(field), place);
    }
  }

  private String declaration(Method accessor, String field) {
    String type =
        GenericTypes.raw(scan.generics().resolve(accessor.getGenericReturnType())).getSimpleName();
    return scan.type().isRecord()
        ? "the record component " + type + " " + field + "."
        : "private " + type + " " + field + ";";
  }

  private void merge(Method accessor, Member member, String place) {
    Class<?> result = GenericTypes.raw(scan.generics().resolve(accessor.getGenericReturnType()));
    if (!Primitives.wrapped(result).isAssignableFrom(Primitives.wrapped(member.rawType()))) {
      problems.add(
          scan.type(),
          member.name(),
          String.format(
              "is of type %s, but the mixin accessor %s returns %s.",
              member.rawType().getSimpleName(), place, result.getSimpleName()),
          "give both the same type.");
    }
    MappingAnnotations theirs = new MappingAnnotations(accessor);
    for (Class<?> type : theirs.types()) {
      merge(type, theirs, accessor, member);
    }
  }

  private void merge(Class<?> type, MappingAnnotations theirs, Method accessor, Member member) {
    List<Object> key = new ArrayList<>(List.of(member.name(), type));
    Method source = sources.get(key);
    MappingAnnotations ours = member.annotations();
    if (source == null && !ours.types().contains(type)) {
      ours.inherit(type, theirs);
      sources.put(key, accessor);
    } else if (source != null && !ours.agree(type, theirs) && !overrides(source, accessor)) {
      problems.add(
          scan.type(),
          member.name(),
          String.format(
              "gets different @%s from the mixins %s and %s.",
              type.getSimpleName(),
              Problems.name(source.getDeclaringClass()),
              Problems.name(accessor.getDeclaringClass())),
          "annotate the field itself with @" + type.getSimpleName() + "; that wins.");
    }
  }

  private static boolean overrides(Method nearer, Method farther) {
    return farther.getDeclaringClass().isAssignableFrom(nearer.getDeclaringClass());
  }
}
