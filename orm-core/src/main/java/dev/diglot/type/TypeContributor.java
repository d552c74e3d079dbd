package dev.diglot.type;

import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Adds logical types for Java types that Diglot does not know; found by {@link
 * java.util.ServiceLoader}.
 */
public interface TypeContributor {

  /**
   * The logical type of a Java type.
   *
   * @param javaType the declared type, with its type arguments
   * @param size the facets that the mapping gives
   * @return the type, or empty when it is not this contributor's
   */
  Optional<DataType<?>> contribute(Type javaType, Size size);
}
