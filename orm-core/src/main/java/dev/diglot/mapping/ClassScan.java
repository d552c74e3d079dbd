package dev.diglot.mapping;

import dev.diglot.annotation.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a class that hold its state, in declaration order, superclass first. The order is
 * the one in which the virtual machine reports fields; the common ones report declaration order.
 */
final class ClassScan {
  private final Class<?> type;
  private final Ancestry ancestry;
  private final GenericTypes generics;
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final List<Member> shadowing = new ArrayList<>();

  ClassScan(Class<?> type, Type genericType, Problems problems) {
    this.type = type;
    this.ancestry = new Ancestry(type, problems);
    this.generics = new GenericTypes(genericType);
    if (type.isRecord()) {
      recordFields();
    } else {
      for (Class<?> declaring : ancestry.classes()) {
        classFields(declaring);
      }
    }
    new MixinAccessors(this, problems).contribute();
    checkMembers(problems);
  }

  private void recordFields() {
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        Field field = type.getDeclaredField(component.getName());
        add(field, new MappingAnnotations(field));
      } catch (NoSuchFieldException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private void classFields(Class<?> declaring) {
    for (Field field : declaring.getDeclaredFields()) {
      if (isState(field)) {
        MappingAnnotations annotations = new MappingAnnotations(field);
        if (!annotations.has(Transient.class)) {
          add(field, annotations);
        }
      }
    }
  }

  private static boolean isState(Field field) {
    return !field.isSynthetic()
        && !Modifier.isStatic(field.getModifiers())
        && !Modifier.isTransient(field.getModifiers());
  }

  private void add(Field field, MappingAnnotations annotations) {
    Member member =
        new Member(
            type, field, fields.size(), generics.resolve(field.getGenericType()), annotations);
    fields.add(field);
    Member shadowed = members.put(field.getName(), member);
    if (shadowed != null) {
      shadowing.add(shadowed);
    }
  }

  private void checkMembers(Problems problems) {
    for (Member member : shadowing) {
      problems.add(
          type,
          member.name(),
          "is declared in "
              + Problems.name(member.field().getDeclaringClass())
              + " and again in a subclass.",
          "remove one of the two fields.");
    }
    for (Member member : members.values()) {
      if (!type.isRecord() && Modifier.isFinal(member.field().getModifiers())) {
        problems.add(
            type,
            member.name(),
            "is final and cannot be filled from a row.",
            "remove final, make the class a record, or annotate the field with @Transient.");
      }
    }
  }

  Class<?> type() {
    return type;
  }

  Ancestry ancestry() {
    return ancestry;
  }

  GenericTypes generics() {
    return generics;
  }

  /** All fields with a slot; a record's transient components included. */
  List<Field> fields() {
    return fields;
  }

  /** The mapped fields in the order of their slots. */
  List<Member> members() {
    List<Member> mapped = new ArrayList<>();
    for (Member member : members.values()) {
      if (!member.has(Transient.class)) {
        mapped.add(member);
      }
    }
    return mapped;
  }

  boolean hasField(String name) {
    return members.containsKey(name);
  }

  Member member(String name) {
    Member member = members.get(name);
    if (member == null) {
      throw new IllegalArgumentException(name);
    }
    return member;
  }
}
