package dev.diglot.database;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Closes several things, all of them even when one fails. */
final class Closing {
  private Closing() {}

  static void all(Collection<? extends AutoCloseable> resources) {
    RuntimeException failure = null;
    for (AutoCloseable resource : resources) {
      failure = close(resource, failure);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static @Nullable RuntimeException close(
      AutoCloseable resource, @Nullable RuntimeException before) {
    try {
      resource.close();
      return before;
    } catch (Exception failed) {
      RuntimeException failure =
          failed instanceof RuntimeException unchecked
              ? unchecked
              : new IllegalStateException(failed);
      if (before == null) {
        return failure;
      }
      before.addSuppressed(failure);
      return before;
    }
  }
}
