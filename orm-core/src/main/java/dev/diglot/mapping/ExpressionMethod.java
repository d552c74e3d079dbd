package dev.diglot.mapping;

import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A static method that takes the root of an entity and returns an expression. */
final class ExpressionMethod {
  private final EntityDraft draft;
  private final Method method;
  private final Problems problems;

  ExpressionMethod(EntityDraft draft, Method method, Problems problems) {
    this.draft = draft;
    this.method = method;
    this.problems = problems;
  }

  String place() {
    return place(draft, method);
  }

  /** What a method of an entity, or of what it inherits from, is called in messages. */
  static String place(EntityDraft draft, Method method) {
    Class<?> declaring = method.getDeclaringClass();
    return declaring == draft.type()
        ? method.getName() + "()"
        : Problems.name(declaring) + "." + method.getName() + "()";
  }

  /** Whether the method is plain Java over its instance, to be translated. */
  boolean isBody() {
    return !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0;
  }

  private boolean gives(Class<?> value) {
    Class<?> actual = Primitives.wrapped(method.getReturnType());
    if (actual == value) {
      return true;
    }
    note(
        "gives " + actual.getSimpleName() + ", but " + value.getSimpleName() + " was expected.",
        "let it return " + value.getSimpleName() + ", or change the type of the property.");
    return false;
  }

  /** Whether the method has the right shape; notes the problem when it does not. */
  boolean isWellFormed(Class<?> value) {
    String wanted =
        "static Expr<"
            + value.getSimpleName()
            + "> "
            + method.getName()
            + "(Root<"
            + draft.name()
            + "> root)";
    if (isBody()) {
      return gives(value);
    }
    if (!Modifier.isStatic(method.getModifiers())
        || method.getParameterCount() != 1
        || method.getParameterTypes()[0] != Root.class
        || !Expr.class.isAssignableFrom(method.getReturnType())) {
      note("is no static method from a Root to an expression.", "declare it as " + wanted + ".");
      return false;
    }
    return isOfThisEntity(wanted) && returns(value, wanted);
  }

  private boolean isOfThisEntity(String wanted) {
    List<Type> arguments = GenericTypes.arguments(method.getGenericParameterTypes()[0]);
    Class<?> root = arguments.isEmpty() ? Object.class : GenericTypes.raw(arguments.get(0));
    if (root.isAssignableFrom(draft.type())) {
      return true;
    }
    note(
        "takes the root of " + Problems.name(root) + ", which " + draft.name() + " is not.",
        "declare it as " + wanted + ".");
    return false;
  }

  private boolean returns(Class<?> value, String wanted) {
    Type found = new GenericTypes(method.getGenericReturnType()).argument(Expr.class, 0);
    Class<?> actual = found == null ? Object.class : GenericTypes.raw(found);
    if (actual == Object.class || actual == value) {
      return true;
    }
    note(
        "is an expression of "
            + actual.getSimpleName()
            + ", but "
            + value.getSimpleName()
            + " was expected.",
        "declare it as " + wanted + ", or change the type of the property.");
    return false;
  }

  /** The expression, or null after the problem was noted. */
  @Nullable ExpressionTemplate call(Reach reach) {
    Lookup lookup = reach.into(method.getDeclaringClass());
    if (lookup == null) {
      return null;
    }
    Root<?> root = Root.of(draft.type());
    try {
      Expr<?> expression = (Expr<?>) Reach.method(lookup, method).invoke(root);
      if (expression != null) {
        return new ExpressionTemplate(root.origin(), expression.node());
      }
      note("returned null.", "return an expression.");
    } catch (Throwable thrown) {
      note(
          "threw " + thrown + ".",
          "build the expression from the root alone; it is called once, without a database.");
    }
    return null;
  }

  void note(String fact, String fix) {
    problems.add(draft.type(), place(), fact, fix);
  }
}
