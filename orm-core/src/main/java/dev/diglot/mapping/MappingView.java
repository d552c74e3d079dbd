package dev.diglot.mapping;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mapped classes as the translation of Java code sees them: drafts while metadata is built, the
 * finished mapping later.
 */
public interface MappingView {

  /**
   * A member of an entity.
   *
   * @param entity the mapped class
   * @param accessorOrField the name of a field, of an accessor ({@code name}, {@code getName},
   *     {@code isName}) or of a hybrid without parameters
   * @return the member, or null when nothing of that name is mapped
   */
  @Nullable MappedMember member(Class<?> entity, String accessorOrField);

  /**
   * The typed expression of a hybrid with parameters.
   *
   * @param entity the mapped class
   * @param method the hybrid's name
   * @param parameters its parameters
   * @return the expression, or null when the hybrid has none and its body counts
   */
  @Nullable CallTemplate call(Class<?> entity, String method, List<Class<?>> parameters);

  /**
   * Whether a class is an entity.
   *
   * @param type a class
   * @return whether it is mapped
   */
  boolean isEntity(Class<?> type);

  /**
   * What the metadata was built with, which reaches into modules that open nothing. It is given to
   * Diglot alone.
   *
   * @param caller a lookup with full access to a class of Diglot's module
   * @return the lookup
   * @throws IllegalCallerException when the caller is anybody else
   */
  Lookup lookup(Lookup caller);
}
