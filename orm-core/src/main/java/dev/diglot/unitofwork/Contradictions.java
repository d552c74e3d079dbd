package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ToOneAttribute;
import org.jspecify.annotations.Nullable;

/** What to say when the two sides of a relationship were changed to contradict each other. */
final class Contradictions {
  private Contradictions() {}

  static SessionException twoParents(Entry child, Attribute inverse, Entry first, Entry second) {
    return contradiction(
        child
            + " was added to "
            + path(first, inverse)
            + " of "
            + first
            + " and to "
            + path(second, inverse)
            + " of "
            + second
            + ", but it can be in one of them only. Remove it from the other.");
  }

  static SessionException sides(
      Entry child, ToOneAttribute one, @Nullable Object target, Attribute inverse, Entry parent) {
    return contradiction(
        path(child, one)
            + " of "
            + child
            + " was set to "
            + describe(target)
            + ", but the object was added to "
            + path(parent, inverse)
            + " of "
            + parent
            + ". Change one side, or both to the same.");
  }

  static SessionException removedTarget(Entry holder, Attribute attribute, Entry target) {
    return contradiction(
        path(holder, attribute)
            + " of "
            + holder
            + " was changed to point to "
            + target
            + ", which is removed. Do not remove it, or point elsewhere.");
  }

  private static String path(Entry entry, Attribute attribute) {
    return entry.type().name() + "." + attribute.name();
  }

  private static String describe(@Nullable Object target) {
    if (target == null) {
      return "null";
    }
    return target instanceof ToOneLink.RowOf
        ? target.toString()
        : "another " + target.getClass().getSimpleName();
  }

  private static SessionException contradiction(String message) {
    return new SessionException(SessionError.CONTRADICTING_SIDES, message);
  }
}
