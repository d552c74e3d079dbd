package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;

/** A node whose value is true, false or null, whatever it is made of. */
public sealed interface ConditionNode extends Node
    permits BetweenNode,
        ComparisonNode,
        EqualityNode,
        ExistsNode,
        InNode,
        InSubqueryNode,
        LikeNode,
        LogicalNode,
        MembershipNode,
        NotNode,
        NullTestNode {

  @Override
  default DataType<?> type() {
    return StandardTypes.BOOLEAN;
  }
}
