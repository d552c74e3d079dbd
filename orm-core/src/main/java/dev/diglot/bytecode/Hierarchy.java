package dev.diglot.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Finds the class that declares what another one inherits, without initializing either. */
final class Hierarchy {

  private Hierarchy() {}

  /** The class whose method a receiver of this class runs, if there is such a method. */
  static Optional<Class<?>> declaring(Class<?> receiver, String name, String descriptor) {
    for (Class<?> type = receiver; type != null; type = type.getSuperclass()) {
      if (declares(type, name, descriptor)) {
        return Optional.of(type);
      }
    }
    List<Class<?>> found =
        interfaces(receiver).stream().filter(type -> declares(type, name, descriptor)).toList();
    return found.stream()
        .filter(type -> !isAbstract(type, name, descriptor))
        .filter(type -> isMostSpecific(type, found))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .or(() -> ofObject(receiver, name, descriptor));
  }

  private static Optional<Class<?>> ofObject(Class<?> receiver, String name, String descriptor) {
    return receiver.isInterface() && declares(Object.class, name, descriptor)
        ? Optional.of(Object.class)
        : Optional.empty();
  }

  /** Whether the class or interface itself declares the method. */
  static boolean declares(Class<?> type, String name, String descriptor) {
    return !type.isArray() && ClassFile.of(type).access(name, descriptor).isPresent();
  }

  private static boolean isAbstract(Class<?> type, String name, String descriptor) {
    return ClassFile.of(type)
        .access(name, descriptor)
        .filter(flags -> ClassFile.is(flags, Opcodes.ACC_ABSTRACT))
        .isPresent();
  }

  private static boolean isMostSpecific(Class<?> type, List<Class<?>> found) {
    return found.stream().noneMatch(other -> other != type && type.isAssignableFrom(other));
  }

  /** All interfaces of a class and of what it extends, nearest first. */
  static Set<Class<?>> interfaces(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      open.addAll(new ArrayList<>(List.of(each.getInterfaces())));
    }
    if (type.isInterface()) {
      all.add(type);
    }
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      if (all.add(next)) {
        open.addAll(List.of(next.getInterfaces()));
      }
    }
    return all;
  }
}
