package dev.diglot.query;

import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts keys on all sides of a comparison with a property that has a comparator. Java code that is
 * inlined keeps its own meaning, so only what users compare by typed expressions is changed.
 */
final class Comparators {
  private final Metadata metadata;
  private final StatementResolver statements;
  private final BindTrace trace;

  Comparators(Metadata metadata, StatementResolver statements, BindTrace trace) {
    this.metadata = metadata;
    this.statements = statements;
    this.trace = trace;
  }

  /** The comparator of the first property that a node compares, or null when there is none. */
  @Nullable ComparatorTemplate of(Node node, Scope scope) {
    return scope.inlined() ? null : ComparatorTemplate.of(node, path -> of(path, scope));
  }

  private @Nullable ComparatorTemplate of(PathNode path, Scope scope) {
    return Places.of(metadata, path, scope).type().comparator(path.steps());
  }

  /** The key of one side of a comparison: at once for what Java has, by the database for others. */
  Node key(ComparatorTemplate comparator, Node side, Scope scope) {
    Object value = value(side);
    if (value == null || !Numbers.fits(value, comparator.type())) {
      return over(comparator, statements.resolve(side, scope), scope);
    }
    Object key = key(comparator, value);
    if (!(side instanceof BindNode bind)) {
      return new LiteralNode(key, null);
    }
    boolean sensitive = bind.sensitive() || comparator.isSensitive();
    return trace.keyed(bind, new BindNode(key, null, bind.name(), sensitive), comparator);
  }

  /** The key of a value that fits; numbers come as others than the property has. */
  static @Nullable Object key(ComparatorTemplate comparator, Object value) {
    return comparator.key(Numbers.convert(value, comparator.type()));
  }

  private static @Nullable Object value(Node side) {
    if (side instanceof BindNode bind) {
      return bind.value();
    }
    return side instanceof LiteralNode literal ? literal.value() : null;
  }

  /** The key of what is resolved. */
  Node over(ComparatorTemplate comparator, Node value, Scope scope) {
    ExpressionTemplate key = comparator.expression();
    return statements.resolve(
        statements.filled(key), scope.applying(comparator, key.self(), value));
  }
}
