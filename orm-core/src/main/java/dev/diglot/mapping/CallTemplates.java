package dev.diglot.mapping;

import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Placeholders;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The typed expressions of hybrids with parameters, called once for each entity. */
final class CallTemplates {
  private final Reach reach;
  private final Problems problems;
  private final Map<Key, CallTemplate> templates = new HashMap<>();

  CallTemplates(Reach reach, Problems problems) {
    this.reach = reach;
    this.problems = problems;
  }

  /** A method of an entity. */
  private record Key(Class<?> type, String name, List<Class<?>> parameters) {

    /** Written out: the generated code of records is slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && type == that.type
          && name.equals(that.name)
          && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * type.hashCode() + name.hashCode()) + parameters.hashCode();
    }
  }

  @Nullable CallTemplate find(Class<?> type, String name, List<Class<?>> parameters) {
    return templates.get(new Key(type, name, parameters));
  }

  /** Every expression of an entity, by the name of its hybrid. */
  Map<String, List<Node>> nodes(Class<?> type) {
    return templates.entrySet().stream()
        .filter(entry -> entry.getKey().type() == type)
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().name(),
                Collectors.mapping(entry -> entry.getValue().node(), Collectors.toList())));
  }

  void collect(EntityDraft draft) {
    for (Map.Entry<Method, Method> entry : draft.expressions().callExpressions().entrySet()) {
      collect(draft, entry.getKey(), entry.getValue());
    }
  }

  private void collect(EntityDraft draft, Method call, Method method) {
    if (!fits(draft, call, method)) {
      problems.add(
          draft.type(),
          ExpressionMethod.place(draft, method),
          "is no static method from a Root and the parameters of "
              + call.getName()
              + "() to an expression.",
          declaration(draft, call, method));
      return;
    }
    CallTemplate template = call(draft, call, method);
    if (template != null) {
      List<Class<?>> parameters = List.of(call.getParameterTypes());
      templates.putIfAbsent(new Key(draft.type(), call.getName(), parameters), template);
    }
  }

  private static boolean fits(EntityDraft draft, Method call, Method method) {
    Type result = new GenericTypes(method.getGenericReturnType()).argument(Expr.class, 0);
    Class<?> value = result == null ? Object.class : GenericTypes.raw(result);
    boolean fits =
        Expr.class.isAssignableFrom(method.getReturnType())
            && (value == Object.class || value == Primitives.wrapped(call.getReturnType()))
            && UpdateMethod.takes(method.getGenericParameterTypes()[0], draft.type());
    for (int i = 0; i < call.getParameterCount(); i++) {
      Class<?> wanted = Primitives.wrapped(call.getParameterTypes()[i]);
      fits &=
          method.getParameterTypes()[i + 1].isInstance(placeholder(Origin.of(wanted), wanted))
              && UpdateMethod.takes(method.getGenericParameterTypes()[i + 1], wanted);
    }
    return fits;
  }

  private static Expr<?> placeholder(Origin parameter, Class<?> type) {
    return UpdateMethod.typed(Placeholders.path(parameter), type);
  }

  private @Nullable CallTemplate call(EntityDraft draft, Method call, Method method) {
    Lookup lookup = reach.into(method.getDeclaringClass());
    if (lookup == null) {
      return null;
    }
    Root<?> root = Root.of(draft.type());
    List<Origin> parameters =
        Stream.of(call.getParameterTypes()).map(Primitives::wrapped).map(Origin::of).toList();
    List<Object> arguments = new ArrayList<>(List.of(root));
    for (Origin parameter : parameters) {
      arguments.add(placeholder(parameter, Objects.requireNonNull(parameter.entity())));
    }
    try {
      Expr<?> made = (Expr<?>) Reach.method(lookup, method).invokeWithArguments(arguments);
      return new CallTemplate(root.origin(), parameters, made.node());
    } catch (Throwable thrown) {
      problems.add(
          draft.type(),
          ExpressionMethod.place(draft, method),
          "threw " + thrown + ".",
          "build the expression from the root and the parameters alone; it is called once, without"
              + " a database.");
      return null;
    }
  }

  private static String declaration(EntityDraft draft, Method call, Method method) {
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < call.getParameterCount(); i++) {
      parameters
          .append(", Expr<")
          .append(Primitives.wrapped(call.getParameterTypes()[i]).getSimpleName())
          .append("> ")
          .append(call.getParameters()[i].getName());
    }
    return String.format(
        "declare it as static Expr<%s> %s(Root<%s> root%s).",
        Primitives.wrapped(call.getReturnType()).getSimpleName(),
        method.getName(),
        draft.name(),
        parameters);
  }
}
