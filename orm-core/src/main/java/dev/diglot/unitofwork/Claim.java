package dev.diglot.unitofwork;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both sides of a relationship say about the parent of one child. */
final class Claim {
  private final Entry child;
  private final ToOneAttribute one;
  private final List<Entry> entered = new ArrayList<>(1);
  private final List<Entry> left = new ArrayList<>(1);
  private boolean toOneChanged;

  Claim(Entry child, ToOneAttribute one) {
    this.child = child;
    this.one = one;
  }

  Entry child() {
    return child;
  }

  ToOneAttribute one() {
    return one;
  }

  /** The child was put into a parent's collection. */
  void enter(Entry parent) {
    entered.add(parent);
  }

  /** The child was taken out of a parent's collection. */
  void leave(Entry parent) {
    left.add(parent);
  }

  /** The child's own field was changed. */
  void changeToOne() {
    toOneChanged = true;
  }

  /**
   * The parent that both sides agree on.
   *
   * @param now the target of the child's field
   * @param inverse the other side, for messages
   * @throws dev.diglot.error.SessionException when the sides contradict each other
   */
  @Nullable Object parent(@Nullable Object now, Attribute inverse) {
    Entry first = entered.isEmpty() ? null : entered.get(0);
    for (Entry other : entered) {
      if (other != first && first != null) {
        throw Contradictions.twoParents(child, inverse, first, other);
      }
    }
    if (toOneChanged) {
      if (first != null && !ToOneLink.same(now, first.entity())) {
        throw Contradictions.sides(child, one, now, inverse, first);
      }
      return now;
    }
    if (first != null) {
      return first.entity();
    }
    boolean leftCurrent = left.stream().anyMatch(parent -> parent.entity() == now);
    return leftCurrent ? null : now;
  }
}
