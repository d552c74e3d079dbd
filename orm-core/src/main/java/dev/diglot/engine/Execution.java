package dev.diglot.engine;

import dev.diglot.sql.tree.BindNode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was executed.
 *
 * @param sql its text, {@code ?} for each bind
 * @param binds what was bound; of a batch, to its first row
 * @param batch how many times a batch ran it; 1 for a single statement
 * @param rows how many rows it read or wrote, or -1 when the driver does not say
 * @param time how long it took, reading included
 * @param failure the driver's message when it failed, else null
 */
public record Execution(
    String sql,
    List<BindNode> binds,
    int batch,
    long rows,
    Duration time,
    @Nullable String failure) {

  /** Copies the list. */
  public Execution {
    binds = List.copyOf(binds);
  }
}
