package dev.diglot.query;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was prepared to read the results of one shape, kept as long as the shape. It is made when a
 * result is read for the second time: most shapes that are not kept are read once. Safe for all
 * threads, which may make it twice.
 */
public final class Prepared {
  private boolean asked;
  private volatile @Nullable Optional<Object> made;

  /** Nothing is prepared. */
  public Prepared() {}

  /**
   * What is prepared.
   *
   * @param <T> its class
   * @param type its class
   * @param making makes it; gives null when there is nothing to prepare
   * @return what was made, or null at the first time and when there is nothing
   */
  public <T> @Nullable T get(Class<T> type, Supplier<@Nullable T> making) {
    Optional<Object> known = made;
    if (known == null) {
      if (!asked) {
        asked = true;
        return null;
      }
      known = Optional.ofNullable(making.get());
      made = known;
    }
    return type.cast(known.orElse(null));
  }
}
