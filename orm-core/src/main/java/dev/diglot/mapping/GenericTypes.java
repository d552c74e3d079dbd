package dev.diglot.mapping;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The type variables of a class's generic ancestors, as the class binds them. */
final class GenericTypes {
  private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();

  GenericTypes(Type type) {
    bind(type);
  }

  private void bind(@Nullable Type type) {
    if (type == null || type == Object.class) {
      return;
    }
    if (type instanceof ParameterizedType parameterized) {
      TypeVariable<?>[] variables = raw(type).getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        bindings.put(variables[i], resolve(parameterized.getActualTypeArguments()[i]));
      }
    }
    Class<?> raw = raw(type);
    bind(raw.getGenericSuperclass());
    for (Type mixin : raw.getGenericInterfaces()) {
      bind(mixin);
    }
  }

  /** The type with the variables replaced; an unbound variable becomes its bound. */
  Type resolve(Type type) {
    if (type instanceof TypeVariable<?> variable) {
      Type bound = bindings.get(variable);
      return bound == null ? raw(variable.getBounds()[0]) : bound;
    }
    if (type instanceof ParameterizedType parameterized && hasVariables(parameterized)) {
      List<Type> arguments =
          Arrays.stream(parameterized.getActualTypeArguments()).map(this::resolve).toList();
      return new BoundType(raw(type), arguments);
    }
    if (type instanceof GenericArrayType array) {
      return resolve(array.getGenericComponentType()) instanceof Class<?> element
          ? element.arrayType()
          : type;
    }
    return type;
  }

  private static boolean hasVariables(ParameterizedType type) {
    for (Type argument : type.getActualTypeArguments()) {
      if (argument instanceof TypeVariable
          || argument instanceof GenericArrayType
          || argument instanceof ParameterizedType inner && hasVariables(inner)) {
        return true;
      }
    }
    return false;
  }

  /** What a type variable of an ancestor is bound to, or null when nobody says. */
  @Nullable Type argument(Class<?> ancestor, int index) {
    return bindings.get(ancestor.getTypeParameters()[index]);
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(raw(array.getGenericComponentType()), 0).getClass();
    }
    if (type instanceof TypeVariable<?> variable) {
      return raw(variable.getBounds()[0]);
    }
    return raw(((WildcardType) type).getUpperBounds()[0]);
  }

  /** The type arguments, none for a raw or plain class. */
  static List<Type> arguments(Type type) {
    return type instanceof ParameterizedType parameterized
        ? List.of(parameterized.getActualTypeArguments())
        : List.of();
  }

  private record BoundType(Class<?> rawType, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return rawType;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return rawType.getDeclaringClass();
    }

    @Override
    public String toString() {
      return arguments.stream()
          .map(Type::getTypeName)
          .collect(Collectors.joining(", ", rawType.getName() + "<", ">"));
    }
  }
}
