package dev.diglot.mixin;

import dev.diglot.annotation.Column;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a row was created and last updated, told by the database's clock or the injected one. The
 * class declares the fields {@code createdAt} and {@code updatedAt}.
 */
public interface Timestamps {

  /**
   * When the row was inserted.
   *
   * @return the moment, null before the insert
   */
  @Column(nullable = false, updatable = false, serverDefault = "current_timestamp")
  @Nullable Instant createdAt();

  /**
   * When the row was last updated; at first when it was inserted.
   *
   * @return the moment, null before the insert
   */
  @Column(nullable = false, serverDefault = "current_timestamp", onUpdate = "current_timestamp")
  @Nullable Instant updatedAt();
}
