package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A searched {@code case}: the result of the first branch whose condition is true.
 *
 * @param branches one or more branches
 * @param otherwise the result when no condition is true, or null for SQL null
 * @param type the result's type, or null to take the type of the first result that has one
 */
public record CaseNode(List<Branch> branches, @Nullable Node otherwise, @Nullable DataType<?> type)
    implements Node {

  /** Copies the list. */
  public CaseNode {
    branches = List.copyOf(branches);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (Branch branch : branches) {
      children.add(branch.condition());
      children.add(branch.result());
    }
    if (otherwise != null) {
      children.add(otherwise);
    }
    return children;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    List<Branch> mapped =
        branches.stream()
            .map(b -> new Branch(mapping.apply(b.condition()), mapping.apply(b.result())))
            .toList();
    return new CaseNode(mapped, otherwise == null ? null : mapping.apply(otherwise), type);
  }

  /**
   * One branch of a {@code case}.
   *
   * @param condition when it applies
   * @param result what it gives
   */
  public record Branch(Node condition, Node result) {}
}
