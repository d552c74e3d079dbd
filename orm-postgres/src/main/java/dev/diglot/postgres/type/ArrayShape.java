package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds the elements in Java: lists, or arrays.
 *
 * @param <J> the Java type
 */
interface ArrayShape<J> {

  Class<J> javaType();

  int dimensions();

  /** The elements, those of inner dimensions as lists in the list. */
  List<@Nullable Object> toList(J value);

  /** The Java value, which shares nothing with the list. */
  J fromList(List<@Nullable Object> elements);

  static <L> ArrayShape<L> list(int dimensions) {
    return new OfList<>(dimensions);
  }

  static <J> ArrayShape<J> array(Class<J> javaType, Class<?> element) {
    int dimensions = 0;
    Class<?> inner = javaType;
    while (inner.isArray() && inner != element) {
      inner = inner.getComponentType();
      dimensions++;
    }
    return new OfArray<>(javaType, dimensions);
  }

  /** Lists, of lists when there are several dimensions. */
  record OfList<J>(int dimensions) implements ArrayShape<J> {

    @Override
    @SuppressWarnings("unchecked")
    public Class<J> javaType() {
      return (Class<J>) List.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<@Nullable Object> toList(J value) {
      return (List<@Nullable Object>) value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public J fromList(List<@Nullable Object> elements) {
      return (J) copied(elements, dimensions);
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> copied(List<@Nullable Object> elements, int depth) {
      List<@Nullable Object> copy = new ArrayList<>(elements);
      if (depth > 1) {
        copy.replaceAll(inner -> copied((List<@Nullable Object>) inner, depth - 1));
      }
      return copy;
    }
  }

  /** Java arrays, of primitives too. */
  record OfArray<J>(Class<J> javaType, int dimensions) implements ArrayShape<J> {

    @Override
    public List<@Nullable Object> toList(J value) {
      return list(value, dimensions);
    }

    private static List<@Nullable Object> list(Object array, int depth) {
      int length = Array.getLength(array);
      List<@Nullable Object> elements = new ArrayList<>(length);
      for (int i = 0; i < length; i++) {
        Object value = Array.get(array, i);
        elements.add(depth > 1 && value != null ? list(value, depth - 1) : value);
      }
      return Collections.unmodifiableList(elements);
    }

    @Override
    public J fromList(List<@Nullable Object> elements) {
      return javaType.cast(array(elements, javaType.getComponentType(), dimensions));
    }

    @SuppressWarnings("unchecked")
    private static Object array(List<@Nullable Object> elements, Class<?> component, int depth) {
      Object array = Array.newInstance(component, elements.size());
      for (int i = 0; i < elements.size(); i++) {
        Object value = elements.get(i);
        if (value == null && component.isPrimitive()) {
          throw refusedNull(component);
        }
        boolean nested = depth > 1 && value != null;
        Array.set(
            array,
            i,
            nested
                ? array((List<@Nullable Object>) value, component.getComponentType(), depth - 1)
                : value);
      }
      return array;
    }

    private static InvalidValueException refusedNull(Class<?> component) {
      return new InvalidValueException(
          "The row holds an array with a null, expected none for "
              + component
              + "[]. Map the property as a list, or as an array of a class.",
          null);
    }
  }
}
