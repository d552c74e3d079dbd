package dev.diglot.postgres.type;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class with its type arguments, equal to the same one of a declaration.
 *
 * @param raw the class
 * @param arguments the type arguments
 */
record ParameterizedClass(Class<?> raw, List<Type> arguments) implements ParameterizedType {

  @Override
  public Type[] getActualTypeArguments() {
    return arguments.toArray(Type[]::new);
  }

  @Override
  public Class<?> getRawType() {
    return raw;
  }

  @Override
  public @Nullable Type getOwnerType() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParameterizedType type
        && type.getOwnerType() == null
        && raw.equals(type.getRawType())
        && Arrays.equals(getActualTypeArguments(), type.getActualTypeArguments());
  }

  /** As the JDK's own declared types have it. */
  @Override
  public int hashCode() {
    return arguments.hashCode() ^ raw.hashCode();
  }

  @Override
  public String toString() {
    return arguments.stream()
        .map(Type::getTypeName)
        .collect(Collectors.joining(", ", raw.getName() + "<", ">"));
  }
}
