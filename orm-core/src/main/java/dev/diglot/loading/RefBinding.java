package dev.diglot.loading;

import dev.diglot.reference.Ref;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds the references that a query selects to the session, portion by portion. */
final class RefBinding implements Consumer<Ref<?>> {
  private @Nullable Assembly assembly;
  private @Nullable ProjectedRefs current;

  /** Makes the references that follow siblings of each other. */
  void start(Assembly portion) {
    assembly = portion;
    current = null;
  }

  @Override
  public void accept(Ref<?> ref) {
    ProjectedRefs refs = current;
    if (refs == null && assembly != null) {
      refs = new ProjectedRefs(assembly.loading(), assembly.mode());
      current = refs;
    }
    if (refs != null) {
      refs.take(ref);
    }
  }
}
