package dev.diglot.mapping;

import dev.diglot.sql.Assignments;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Placeholders;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A static method that says what is set when a hybrid is set. */
final class UpdateMethod {
  private final EntityDraft draft;
  private final Method method;
  private final Class<?> value;
  private final Problems problems;

  /** A method for a hybrid that gives values of a class, primitives wrapped. */
  UpdateMethod(EntityDraft draft, Method method, Class<?> value, Problems problems) {
    this.draft = draft;
    this.method = method;
    this.value = value;
    this.problems = problems;
  }

  /** The expression of a class of values as users of the typed language know it. */
  static Expr<?> typed(Node node, Class<?> value) {
    if (value == String.class) {
      return new TextExpr(node);
    }
    if (value == Boolean.class) {
      return new Condition(node);
    }
    return Number.class.isAssignableFrom(value) ? new NumberExpr<Integer>(node) : new Expr<>(node);
  }

  /** What is set, and the place of the whole; null after the problem was noted. */
  @Nullable Called call(Reach reach) {
    Lookup lookup = isWellFormed() ? reach.into(method.getDeclaringClass()) : null;
    if (lookup == null) {
      return null;
    }
    Root<?> root = Root.of(draft.type());
    Origin whole = Origin.of(value);
    try {
      Assignments<?> made =
          (Assignments<?>)
              Reach.method(lookup, method).invoke(root, typed(Placeholders.path(whole), value));
      if (made != null && !made.parts().isEmpty()) {
        return new Called(root.origin(), whole, made.parts());
      }
      note("sets nothing.", "return Assignments.of(root).set(…).to(…).");
    } catch (Throwable thrown) {
      note(
          "threw " + thrown + ".",
          "build the assignments from the root and the whole alone; it is called once, without a"
              + " database.");
    }
    return null;
  }

  /** What the method gave. */
  record Called(Origin self, Origin whole, List<Assignments.Part> parts) {}

  private boolean isWellFormed() {
    Class<?>[] parameters = method.getParameterTypes();
    boolean fits =
        Modifier.isStatic(method.getModifiers())
            && parameters.length == 2
            && parameters[0] == Root.class
            && parameters[1].isInstance(typed(Placeholders.path(Origin.of(value)), value))
            && takes(method.getGenericParameterTypes()[0], draft.type())
            && takes(method.getGenericParameterTypes()[1], value)
            && method.getReturnType() == Assignments.class;
    if (!fits) {
      note("is no static method from a Root and the whole to assignments.", declaration());
    }
    return fits;
  }

  /** Whether a type has no argument, or one that a class fits. */
  static boolean takes(Type parameter, Class<?> wanted) {
    List<Type> arguments = GenericTypes.arguments(parameter);
    return arguments.isEmpty() || GenericTypes.raw(arguments.get(0)).isAssignableFrom(wanted);
  }

  private String declaration() {
    return String.format(
        "declare it as static Assignments<%s> %s(Root<%s> root, Expr<%s> whole).",
        draft.name(), method.getName(), draft.name(), value.getSimpleName());
  }

  private void note(String fact, String fix) {
    problems.add(draft.type(), ExpressionMethod.place(draft, method), fact, fix);
  }
}
