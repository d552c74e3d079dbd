package dev.diglot.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the key of one entity class is read and what it is made of. Mapping registers one for every
 * entity, so that references know the keys of their targets without a session.
 */
public interface EntityKey {

  /**
   * Reads the key of an instance.
   *
   * @param entity an instance of the class
   * @return a single value, a {@link CompositeKey} when there are several id attributes, or null
   *     when any part is null
   */
  @Nullable Object read(Object entity);

  /**
   * The accessors of each id attribute, in declaration order: {@code id}, {@code getId}.
   *
   * @return one list of method names for each id attribute
   */
  List<List<String>> accessors();

  /**
   * The classes of the id attributes, in declaration order, never primitive.
   *
   * @return one class for each id attribute
   */
  List<Class<?>> types();
}
