package dev.diglot.loading;

import java.util.List;

/**
 * Links of one to-many relationship that changed in memory and are not flushed yet. They are laid
 * over what a load on touch reads.
 *
 * @param added links that the database does not have yet
 * @param removed links that the database still has
 */
public record PendingLinks(List<Link> added, List<Link> removed) {
  /** Nothing is pending. */
  public static final PendingLinks NONE = new PendingLinks(List.of(), List.of());

  /** Copies the lists. */
  public PendingLinks {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * One link.
   *
   * @param owner the instance that holds the collection
   * @param element the instance in the collection
   */
  public record Link(Object owner, Object element) {}
}
