package dev.diglot.postgres.dialect;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Elements as they are stored, made when they are asked for. */
final class ConvertedElements extends AbstractList<@Nullable Object> implements RandomAccess {
  private final List<@Nullable Object> elements;
  private final UnaryOperator<Object> converter;

  ConvertedElements(List<@Nullable Object> elements, UnaryOperator<Object> converter) {
    this.elements = elements;
    this.converter = converter;
  }

  @Override
  public @Nullable Object get(int index) {
    Object element = elements.get(index);
    return element == null ? null : converter.apply(element);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
