package dev.diglot.loading;

import java.util.Collection;

/**
 * What a unit of work asks of Diglot's own lists, sets and maps. None of these methods loads.
 *
 * <p>A collection that the user assigned to a field is an ordinary one and never wrapped; only what
 * the loader installed has this interface.
 */
public interface LazyCollection {

  /**
   * Whether the elements are in memory.
   *
   * @return false when the first touch would load them
   */
  boolean isLoaded();

  /**
   * Whether this collection was installed for an attribute of an instance, and not moved there from
   * another one.
   *
   * @param owner the instance
   * @param attribute the attribute's name
   * @return whether it belongs there
   */
  boolean belongsTo(Object owner, String attribute);

  /**
   * The elements in memory, in order; the values of a map.
   *
   * @return a copy, empty when not loaded
   */
  Collection<Object> elements();

  /**
   * The elements as the database had them at the last load or flush, in order.
   *
   * @return a copy, empty when not loaded
   */
  Collection<Object> snapshot();

  /**
   * Whether the elements are the very instances of the snapshot, in any order.
   *
   * @return true also when not loaded
   */
  boolean isClean();

  /** Says that the database has the elements now: the snapshot becomes what is in memory. */
  void markFlushed();

  /** Says that a transaction ended: elements that are in memory now are there for good. */
  void settle();

  /**
   * Whether the elements were in memory when a transaction ended last.
   *
   * @return false when the rollback of the current one forgets them
   */
  boolean isSettled();

  /** Forgets the elements, so that the next touch loads them again. */
  void markUnloaded();

  /** Cuts the collection off from its session; what is not loaded can no longer be loaded. */
  void detach();

  /**
   * Captures elements, snapshot and whether they are loaded, so that a rollback can restore them.
   *
   * @return an opaque state
   */
  State capture();

  /**
   * Goes back to a captured state.
   *
   * @param state what {@link #capture()} of this collection gave
   */
  void restore(State state);

  /** What a collection was at some moment. */
  interface State {}
}
