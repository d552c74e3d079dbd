package dev.diglot.type;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a value whose column type is looked for.
 *
 * @param javaType the declared type, with its type arguments
 * @param size the facets that the mapping gives
 * @param qualifiers the annotations of the member that are marked as {@link TypeQualifier}s
 */
public record TypeRequest(Type javaType, Size size, List<Annotation> qualifiers) {

  /** Copies the list. */
  public TypeRequest {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * A request for a type without qualifiers.
   *
   * @param javaType a class or a parameterized type
   * @param size the facets that the mapping gives
   * @return the request
   */
  public static TypeRequest of(Type javaType, Size size) {
    return new TypeRequest(javaType, size, List.of());
  }

  /**
   * A qualifier of the member.
   *
   * @param <A> the annotation
   * @param annotation its class
   * @return the qualifier, or empty when the member does not carry it
   */
  public <A extends Annotation> Optional<A> qualifier(Class<A> annotation) {
    return qualifiers.stream().filter(annotation::isInstance).map(annotation::cast).findFirst();
  }
}
