package dev.diglot.postgres.type;

import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An array of any type, in Java a {@code List}, an array, or an array of primitives. Elements may
 * be null, unless they are primitive; several dimensions are lists of lists or arrays of arrays, of
 * equal lengths.
 *
 * @param <J> the Java type of the array
 */
public final class ArrayType<J> implements PostgresType<J> {
  private final DataType<?> element;
  private final ArrayShape<J> shape;
  private final ArrayText text;

  private ArrayType(DataType<?> element, ArrayShape<J> shape) {
    this.element = element;
    this.shape = shape;
    this.text = new ArrayText(TextForms.of(element), shape.dimensions());
  }

  /**
   * The type of a list of elements.
   *
   * @param <E> the Java type of the elements
   * @param element the type of the elements, not itself an array
   * @return the type
   */
  public static <E> ArrayType<List<E>> listOf(DataType<E> element) {
    return new ArrayType<>(element, ArrayShape.list(1));
  }

  /**
   * The type of a list of lists.
   *
   * @param <E> the Java type of the elements
   * @param element the type of the innermost elements, not itself an array
   * @return the type
   */
  public static <E> ArrayType<List<List<E>>> listsOf(DataType<E> element) {
    return new ArrayType<>(element, ArrayShape.list(2));
  }

  /**
   * The type of a Java array.
   *
   * @param <J> the Java array's type, of any dimensions
   * @param javaType the array's class, such as {@code int[].class} or {@code String[][].class}
   * @param element the type of the innermost elements
   * @return the type
   */
  public static <J> ArrayType<J> of(Class<J> javaType, DataType<?> element) {
    return new ArrayType<>(element, ArrayShape.array(javaType, element.javaType()));
  }

  static ArrayType<?> ofShape(DataType<?> element, ArrayShape<?> shape) {
    return new ArrayType<>(element, shape);
  }

  /**
   * The type of the innermost elements.
   *
   * @return the type
   */
  public DataType<?> element() {
    return element;
  }

  /**
   * The depth of nesting.
   *
   * @return the number of dimensions, at least 1
   */
  public int dimensions() {
    return shape.dimensions();
  }

  @Override
  public String ddlName() {
    return ElementNames.of(element) + "[]".repeat(shape.dimensions());
  }

  @Override
  public List<String> creation() {
    return element instanceof NativeType<?> own ? own.creation() : List.of();
  }

  @Override
  public Class<J> javaType() {
    return shape.javaType();
  }

  @Override
  public @Nullable J copy(@Nullable J value) {
    return value == null
        ? null
        : shape.fromList(each(shape.toList(value), shape.dimensions(), this::copied));
  }

  @Override
  public boolean same(@Nullable J left, @Nullable J right) {
    if (left == null || right == null) {
      return left == right;
    }
    return same(collapsed(shape.toList(left)), collapsed(shape.toList(right)), shape.dimensions());
  }

  /** Refuses inner arrays of different lengths: PostgreSQL would refuse some and pad others. */
  @Override
  public J normalise(J value) {
    List<@Nullable Object> elements = shape.toList(value);
    ArrayLengths.check(elements, shape.dimensions());
    return shape.fromList(each(collapsed(elements), shape.dimensions(), this::normalised));
  }

  /** An array without elements has no dimensions: {@code {{},{}}} is {@code {}}. */
  private static List<@Nullable Object> collapsed(List<@Nullable Object> elements) {
    return ArrayLengths.elements(elements) == 0 ? List.of() : elements;
  }

  @SuppressWarnings("unchecked")
  private Object copied(Object value) {
    return Objects.requireNonNull(((DataType<Object>) element).copy(value));
  }

  @SuppressWarnings("unchecked")
  private Object normalised(Object value) {
    return ((DataType<Object>) element).normalise(value);
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> each(
      List<@Nullable Object> elements, int dimensions, UnaryOperator<Object> change) {
    List<@Nullable Object> changed = new ArrayList<>(elements.size());
    for (@Nullable Object value : elements) {
      if (value == null) {
        changed.add(null);
      } else if (dimensions > 1) {
        changed.add(each((List<@Nullable Object>) value, dimensions - 1, change));
      } else {
        changed.add(change.apply(value));
      }
    }
    return changed;
  }

  @SuppressWarnings("unchecked")
  private boolean same(List<@Nullable Object> left, List<@Nullable Object> right, int dimensions) {
    if (left.size() != right.size()) {
      return false;
    }
    BiPredicate<@Nullable Object, @Nullable Object> equal = ((DataType<Object>) element)::same;
    for (int i = 0; i < left.size(); i++) {
      Object one = left.get(i);
      Object other = right.get(i);
      boolean nested = dimensions > 1 && one != null && other != null;
      boolean found =
          nested
              ? same((List<@Nullable Object>) one, (List<@Nullable Object>) other, dimensions - 1)
              : equal.test(one, other);
      if (!found) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean rewritten() {
    return element.rewritten();
  }

  @Override
  public String write(J value) {
    return text.write(shape.toList(value));
  }

  @Override
  public J read(String value) {
    return shape.fromList(text.read(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArrayType<?> type
        && element.equals(type.element)
        && shape.equals(type.shape);
  }

  @Override
  public int hashCode() {
    return Objects.hash(element, shape);
  }

  @Override
  public String toString() {
    return element + "[]".repeat(shape.dimensions());
  }
}
