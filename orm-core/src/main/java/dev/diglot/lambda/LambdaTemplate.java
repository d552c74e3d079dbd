package dev.diglot.lambda;

import dev.diglot.mapping.Computation;
import dev.diglot.sql.tree.Origin;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translated lambda, the same for every execution of its call site.
 *
 * @param parameters the places of its entity parameters, in their order
 * @param result what it returns, with holes for what Java computes
 * @param holes what Java computes once for each execution
 */
public record LambdaTemplate(List<Origin> parameters, Projection result, List<Computation> holes) {

  /** Copies the lists. */
  public LambdaTemplate {
    parameters = List.copyOf(parameters);
    holes = List.copyOf(holes);
  }

  /**
   * Computes what fills the holes.
   *
   * @param captured the values that the lambda captured
   * @param clock the database's clock
   * @return the values, in the order of the holes
   * @throws dev.diglot.error.QueryException LAMBDA_FAILED when the Java code throws
   */
  public @Nullable Object[] values(List<@Nullable Object> captured, Clock clock) {
    @Nullable Object[] values = new @Nullable Object[holes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = holes.get(i).value(captured, clock);
    }
    return values;
  }
}
