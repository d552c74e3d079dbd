package dev.diglot.type;

import java.util.Optional;

/**
 * Adds logical types for Java types that Diglot does not know; found by {@link
 * java.util.ServiceLoader}.
 */
public interface TypeContributor {

  /**
   * The logical type for a request.
   *
   * @param request the Java type, its size and the qualifiers of its member
   * @return the type, or empty when it is not this contributor's
   */
  Optional<DataType<?>> contribute(TypeRequest request);
}
