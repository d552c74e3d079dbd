package dev.diglot.loading;

import dev.diglot.loading.Unloaded.Waiting;
import dev.diglot.mapping.RowLinks;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the elements of a collection one reference to their owner, which was found before. */
final class OwnerLinks implements RowLinks {
  private final @Nullable ToOneAttribute mappedBy;
  private int owning;
  private @Nullable RowLinks others;
  private @Nullable Waiting owner;

  /**
   * References of the elements.
   *
   * @param mappedBy the one that leads to the owner, or null when a join table holds the keys
   */
  OwnerLinks(@Nullable ToOneAttribute mappedBy) {
    this.mappedBy = mappedBy;
  }

  /** Goes on with a portion of the elements, whose other references come from elsewhere. */
  RowLinks beside(EntityPlan elements, RowLinks source) {
    owning = mappedBy == null ? -1 : elements.links().indexOf(mappedBy);
    others = source;
    return owning < 0 ? source : this;
  }

  /** Says whose element is read next. */
  void of(Waiting next) {
    owner = next;
  }

  @Override
  public @Nullable Ref<?> given(int link) {
    return link == owning && owner != null ? owner.reference : null;
  }

  @Override
  public Ref<?> link(int link, long key) {
    return kept(link, others().link(link, key));
  }

  @Override
  public Ref<?> link(int link, Object key) {
    return kept(link, others().link(link, key));
  }

  private RowLinks others() {
    return Objects.requireNonNull(others, "not started");
  }

  private Ref<?> kept(int link, Ref<?> ref) {
    if (link == owning && owner != null) {
      owner.reference = ref;
    }
    return ref;
  }
}
