package dev.diglot.evaluation;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Answers expressions on instances, without a database. It gives what the database would give for a
 * flushed instance, or says that it cannot: subqueries, links that are not loaded, functions and
 * types of one database, the order of texts, overflow and whatever else databases do each their own
 * way.
 */
public final class Evaluator {
  private final Metadata metadata;

  private Evaluator(Metadata metadata) {
    this.metadata = metadata;
  }

  /**
   * An evaluator of expressions over the entities of a metadata.
   *
   * @param metadata the mapping
   * @return the evaluator
   */
  public static Evaluator of(Metadata metadata) {
    return new Evaluator(metadata);
  }

  /**
   * What an expression gives for an entity. Properties without a root are the entity's, and so is
   * the first root over its class.
   *
   * @param <V> the expression's value
   * @param expression the expression
   * @param entity an instance of a mapped class
   * @return the value, or that only the database can tell
   * @throws dev.diglot.error.MappingException when its class is not mapped
   */
  public <V> Evaluation<V> evaluate(Expr<V> expression, Object entity) {
    Place place = Place.of(metadata.entity(entity.getClass()), entity);
    return Evaluation.of(run(expression.node(), null, place));
  }

  /**
   * What an expression of a compiled statement gives for a row.
   *
   * @param node the expression
   * @param origin the place of the row's table in the statement
   * @param type the mapping of the row
   * @param row the values of the mapping's columns, by their index
   * @return the value, or that only the database can tell
   */
  public Evaluation<Object> evaluate(
      Node node, Origin origin, EntityType<?> type, @Nullable Object[] row) {
    return Evaluation.of(run(node, origin, new Place(type, null, row)));
  }

  private Outcome run(Node node, @Nullable Origin origin, Place place) {
    return new EvaluationPass(new Places(metadata, origin, place)).run(node);
  }
}
