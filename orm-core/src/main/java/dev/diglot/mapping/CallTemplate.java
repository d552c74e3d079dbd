package dev.diglot.mapping;

import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Placeholders;
import dev.diglot.sql.tree.Rewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The typed expression of a hybrid with parameters, built once.
 *
 * @param self the entity's place in the expression
 * @param parameters the places of the arguments, in order
 * @param node the expression, unresolved
 */
public record CallTemplate(Origin self, List<Origin> parameters, Node node) {

  /** Copies the list. */
  public CallTemplate {
    parameters = List.copyOf(parameters);
  }

  /**
   * The expression of a call.
   *
   * @param entity the path to the entity that the method is called on
   * @param arguments as many as the method has parameters
   * @return the expression
   */
  public Node applied(PathNode entity, List<Node> arguments) {
    Map<Origin, Node> given = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      given.put(parameters.get(i), arguments.get(i));
    }
    return Placeholders.fill(new Rewriting(each -> moved(each, entity)).value(node), given);
  }

  private Node moved(Node each, PathNode entity) {
    if (each instanceof PathNode path) {
      return moved(path, entity);
    }
    return each instanceof LambdaNode lambda
        ? new LambdaNode(
            lambda.function(), lambda.entities().stream().map(p -> moved(p, entity)).toList())
        : each;
  }

  private PathNode moved(PathNode path, PathNode entity) {
    if (path.origin() != self) {
      return path;
    }
    List<String> steps = new ArrayList<>(entity.steps());
    steps.addAll(path.steps());
    return new PathNode(entity.origin(), path.declaringClass(), steps);
  }
}
