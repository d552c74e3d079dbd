package dev.diglot.dialect.ansi;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How each operator is written. Immutable. What the standard says is looked up behind the entries
 * and loaded by the first statement that needs it, which a find by key is not.
 */
public final class OperatorRegistry {
  private final Map<Operator, OperatorRenderer> entries;
  private final List<Supplier<Map<Operator, OperatorRenderer>>> further;

  private OperatorRegistry(
      Map<Operator, OperatorRenderer> entries,
      List<Supplier<Map<Operator, OperatorRenderer>>> further) {
    this.entries = Map.copyOf(entries);
    this.further = List.copyOf(further);
  }

  /**
   * The operators as the standard writes them.
   *
   * @return the registry
   */
  public static OperatorRegistry standard() {
    return new OperatorRegistry(Map.of(), List.of());
  }

  /**
   * The same registry with one operator written another way, or one operator more.
   *
   * @param operator the operator
   * @param renderer how it is written
   * @return a new registry
   */
  public OperatorRegistry with(Operator operator, OperatorRenderer renderer) {
    return withAll(Map.of(operator, renderer));
  }

  /**
   * The same registry with some operators written another way, or some more.
   *
   * @param renderers how each is written
   * @return a new registry
   */
  public OperatorRegistry withAll(Map<Operator, OperatorRenderer> renderers) {
    Map<Operator, OperatorRenderer> changed = new HashMap<>(entries);
    changed.putAll(renderers);
    return new OperatorRegistry(changed, further);
  }

  /**
   * The same registry with operators that few statements use, looked up when no other entry is
   * found, and before those that were added in this way earlier. A database's words for Java's
   * methods are best given so: before the first statement that needs one, nothing is loaded.
   *
   * @param renderers gives how each is written, the same each time
   * @return a new registry
   */
  public OperatorRegistry withFurther(Supplier<Map<Operator, OperatorRenderer>> renderers) {
    List<Supplier<Map<Operator, OperatorRenderer>>> changed = new ArrayList<>();
    changed.add(renderers);
    changed.addAll(further);
    return new OperatorRegistry(entries, changed);
  }

  /**
   * How an operator is written.
   *
   * @param operator the operator
   * @return its entry, or a call by name when it has none and is a function; else empty
   * @throws QueryException when a function's name is no name
   */
  public Optional<OperatorRenderer> find(Operator operator) {
    @Nullable OperatorRenderer entry = entry(operator);
    if (entry != null) {
      return Optional.of(entry);
    }
    return operator.function()
        ? Optional.of(StandardOperators.call(FunctionNames.checked(operator)))
        : Optional.empty();
  }

  private @Nullable OperatorRenderer entry(Operator operator) {
    OperatorRenderer entry = entries.get(operator);
    if (entry == null) {
      entry = StandardOperators.ENTRIES.get(operator);
    }
    for (int i = 0; entry == null && i < further.size(); i++) {
      entry = further.get(i).get().get(operator);
    }
    return entry == null ? JavaMethods.ENTRIES.get(operator) : entry;
  }
}
