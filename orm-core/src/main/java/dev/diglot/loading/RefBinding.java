package dev.diglot.loading;

import dev.diglot.reference.Ref;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds the references that a query selects to the session, portion by portion. */
final class RefBinding implements Consumer<Ref<?>> {
  private @Nullable ProjectedRefs current;

  /** Makes the references that follow siblings of each other. */
  void start(Assembly assembly) {
    current = new ProjectedRefs(assembly.loading(), assembly.mode());
  }

  @Override
  public void accept(Ref<?> ref) {
    if (current != null) {
      current.take(ref);
    }
  }
}
