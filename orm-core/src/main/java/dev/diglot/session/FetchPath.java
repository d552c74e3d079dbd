package dev.diglot.session;

import dev.diglot.property.Accessor;
import dev.diglot.property.ManyProperty;
import dev.diglot.property.MapProperty;
import dev.diglot.property.Property;
import dev.diglot.reference.RefProperty;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain of relationships to load ahead.
 *
 * @param <T> the entity it starts at
 * @param <E> the entity it ends at
 */
@SuppressWarnings("overloads") // exact method references choose the most specific one
public final class FetchPath<T, E> {
  private final List<String> steps;

  private FetchPath(List<String> steps) {
    this.steps = steps;
  }

  /**
   * Starts with a list or set.
   *
   * @param <T> the entity
   * @param <E> the elements
   * @param relationship a reference to its accessor
   * @return the path
   */
  public static <T, E> FetchPath<T, E> path(ManyProperty<T, E> relationship) {
    return start(relationship);
  }

  /**
   * Starts with a map.
   *
   * @param <T> the entity
   * @param <E> the values
   * @param relationship a reference to its accessor
   * @return the path
   */
  public static <T, E> FetchPath<T, E> path(MapProperty<T, E> relationship) {
    return start(relationship);
  }

  /**
   * Starts with a reference.
   *
   * @param <T> the entity
   * @param <E> the entity it points to
   * @param relationship a reference to its accessor
   * @return the path
   */
  public static <T, E> FetchPath<T, E> path(RefProperty<T, E> relationship) {
    return start(relationship);
  }

  /**
   * Starts with a plain to-one relationship or a deferred column.
   *
   * @param <T> the entity
   * @param <E> the entity it points to
   * @param relationship a reference to its accessor
   * @return the path
   */
  public static <T, E> FetchPath<T, E> path(Property<T, E> relationship) {
    return start(relationship);
  }

  /**
   * Goes on with a list or set.
   *
   * @param <N> the elements
   * @param relationship a reference to its accessor
   * @return the longer path
   */
  public <N> FetchPath<T, N> then(ManyProperty<? super E, N> relationship) {
    return step(relationship);
  }

  /**
   * Goes on with a map.
   *
   * @param <N> the values
   * @param relationship a reference to its accessor
   * @return the longer path
   */
  public <N> FetchPath<T, N> then(MapProperty<? super E, N> relationship) {
    return step(relationship);
  }

  /**
   * Goes on with a reference.
   *
   * @param <N> the entity it points to
   * @param relationship a reference to its accessor
   * @return the longer path
   */
  public <N> FetchPath<T, N> then(RefProperty<? super E, N> relationship) {
    return step(relationship);
  }

  /**
   * Goes on with a plain to-one relationship or a deferred column.
   *
   * @param <N> the entity it points to
   * @param relationship a reference to its accessor
   * @return the longer path
   */
  public <N> FetchPath<T, N> then(Property<? super E, N> relationship) {
    return step(relationship);
  }

  List<String> steps() {
    return steps;
  }

  private static <T, E> FetchPath<T, E> start(Serializable relationship) {
    return new FetchPath<>(List.of(Accessor.named(relationship).method()));
  }

  private <N> FetchPath<T, N> step(Serializable relationship) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(Accessor.named(relationship).method());
    return new FetchPath<>(List.copyOf(longer));
  }
}
