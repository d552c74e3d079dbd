package dev.diglot.sql.tree;

import java.util.List;
import java.util.Map;

/**
 * Puts expressions in the place of a template's parameters: paths without steps that start at an
 * origin of their own.
 */
public final class Placeholders {

  private Placeholders() {}

  /**
   * The path that stands for a parameter.
   *
   * @param parameter the parameter's origin
   * @return the path
   */
  public static PathNode path(Origin parameter) {
    return new PathNode(parameter, "", List.of());
  }

  /**
   * The template with its parameters replaced, those inside subqueries included.
   *
   * @param template an expression
   * @param arguments the expression for each parameter
   * @return the expression over the arguments
   */
  public static Node fill(Node template, Map<Origin, ? extends Node> arguments) {
    return new Rewriting(node -> filled(node, arguments)).value(template);
  }

  private static Node filled(Node node, Map<Origin, ? extends Node> arguments) {
    if (node instanceof PathNode path && path.origin() != null && path.steps().isEmpty()) {
      Node argument = arguments.get(path.origin());
      return argument == null ? node : argument;
    }
    return node;
  }
}
