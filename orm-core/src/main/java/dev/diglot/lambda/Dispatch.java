package dev.diglot.lambda;

import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.bytecode.MethodReader;
import dev.diglot.reference.Ref;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Optional;

/** Which method a call runs, as far as classes tell before anything runs. */
final class Dispatch {
  private final Translating translating;

  Dispatch(Translating translating) {
    this.translating = translating;
  }

  /** What runs on a receiver: of one whose class is not known exactly, only what is final. */
  MethodName exact(Term receiver, MethodName method, Invocation.Kind kind) {
    Class<?> type = receiver.type();
    boolean known =
        kind == Invocation.Kind.SPECIAL
            || receiver instanceof EmbeddedTerm
            || receiver instanceof ConstructedTerm
            || type.isEnum()
            || Modifier.isFinal(type.getModifiers());
    MethodName found = on(type, method, kind).orElse(method);
    if (!known && !isFinal(found)) {
      throw translating.refused(
          found.owner().getSimpleName() + "." + found.name() + "()",
          "which implementation is called is not known before the code runs",
          "Make the method or its class final, or make it static");
    }
    return found;
  }

  /** The method that a call on instances of a class runs, if the class has it. */
  static Optional<MethodName> on(Class<?> type, MethodName method, Invocation.Kind kind) {
    return isExact(method, kind)
        ? Optional.of(method)
        : MethodReader.resolve(type, method.name(), method.type());
  }

  /** Private methods are not overridden, whatever stands in a subclass. */
  private static boolean isExact(MethodName method, Invocation.Kind kind) {
    return kind == Invocation.Kind.SPECIAL || Modifier.isPrivate(modifiers(method));
  }

  private static boolean isFinal(MethodName method) {
    int modifiers = modifiers(method);
    return Modifier.isFinal(modifiers) || Modifier.isPrivate(modifiers);
  }

  private static int modifiers(MethodName method) {
    try {
      return method
          .owner()
          .getDeclaredMethod(method.name(), method.type().parameterArray())
          .getModifiers();
    } catch (NoSuchMethodException inherited) {
      return 0;
    }
  }

  /** Whether a method has no body where it is named: a functional interface's own. */
  static boolean isAbstract(MethodName method) {
    for (Method each : method.owner().getMethods()) {
      if (each.getName().equals(method.name())
          && each.getParameterCount() == method.type().parameterCount()) {
        return Modifier.isAbstract(each.getModifiers());
      }
    }
    return false;
  }

  /** Whether a class is Java's, or one of references, whose methods are known and never read. */
  static boolean isLibrary(Class<?> type) {
    String module = Objects.requireNonNullElse(type.getModule().getName(), "");
    return module.startsWith("java.")
        || module.startsWith("jdk.")
        || type.getPackageName().equals(Ref.class.getPackageName());
  }
}
