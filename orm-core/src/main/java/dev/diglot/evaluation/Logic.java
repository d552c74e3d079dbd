package dev.diglot.evaluation;

import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.LogicalNode.Connective;
import java.util.List;

/** Conditions: SQL's three values, and Java's two where a node has its meaning. */
final class Logic {
  private Logic() {}

  static Outcome connect(Connective connective, List<Outcome> operands) {
    boolean and = connective == Connective.AND;
    Outcome answer = Known.of(and);
    for (Outcome operand : operands) {
      if (operand instanceof Known known && (and ? known.isFalse() : known.isTrue())) {
        return Known.of(!and);
      }
      if (operand instanceof Unknown || answer instanceof Known && isNull(operand)) {
        answer = operand;
      }
    }
    return answer;
  }

  private static boolean isNull(Outcome outcome) {
    return outcome instanceof Known known && known.isNull();
  }

  static Outcome not(Outcome operand) {
    if (!(operand instanceof Known known)) {
      return operand;
    }
    return known.isNull() ? Known.NULL : Known.of(known.isFalse());
  }

  static Outcome compare(Comparison comparison, Outcome left, Outcome right) {
    if (!(left instanceof Known a)) {
      return left;
    }
    if (!(right instanceof Known b)) {
      return right;
    }
    return a.value() instanceof Row row && b.value() instanceof Row other
        ? rows(comparison, row, other)
        : Values.compare(comparison, a, b);
  }

  private static Outcome rows(Comparison comparison, Row left, Row right) {
    boolean all = comparison == Comparison.EQUAL || comparison == Comparison.NOT_DISTINCT;
    boolean any = comparison == Comparison.NOT_EQUAL || comparison == Comparison.DISTINCT;
    if (left.parts().size() != right.parts().size() || !(all || any)) {
      return new Unknown("an order of rows");
    }
    Outcome[] parts = new Outcome[left.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = compare(comparison, left.parts().get(i), right.parts().get(i));
    }
    return connect(all ? Connective.AND : Connective.OR, List.of(parts));
  }

  /** Java's equality: two nulls are equal. */
  static Outcome equal(Outcome left, Outcome right) {
    return compare(Comparison.NOT_DISTINCT, left, right);
  }

  /** Java's {@code contains}. */
  static Outcome contains(Outcome value, List<Outcome> options) {
    return connect(Connective.OR, options.stream().map(option -> equal(value, option)).toList());
  }

  /** SQL's {@code in}. */
  static Outcome in(Outcome value, List<Outcome> options) {
    return connect(
        Connective.OR,
        options.stream().map(option -> compare(Comparison.EQUAL, value, option)).toList());
  }

  static Outcome between(Outcome value, Outcome low, Outcome high) {
    return connect(
        Connective.AND,
        List.of(
            compare(Comparison.GREATER_OR_EQUAL, value, low),
            compare(Comparison.LESS_OR_EQUAL, value, high)));
  }

  static Outcome isNull(Outcome operand, boolean negated) {
    if (!(operand instanceof Known known)) {
      return operand;
    }
    if (known.value() instanceof Row row) {
      List<Outcome> parts = row.parts().stream().map(part -> isNull(part, negated)).toList();
      return connect(negated ? Connective.OR : Connective.AND, parts);
    }
    return Known.of(known.isNull() != negated);
  }

  static Outcome choose(CaseNode choice, List<Outcome> children) {
    int branches = choice.branches().size();
    for (int i = 0; i < branches; i++) {
      Outcome condition = children.get(2 * i);
      if (!(condition instanceof Known known)) {
        return condition;
      }
      if (known.isTrue()) {
        return children.get(2 * i + 1);
      }
    }
    return choice.otherwise() == null ? Known.NULL : children.get(2 * branches);
  }

  static Outcome coalesce(List<Outcome> arguments) {
    for (Outcome argument : arguments) {
      if (!isNull(argument)) {
        return argument;
      }
    }
    return Known.NULL;
  }

  static Outcome nullIf(Outcome value, Outcome other) {
    Outcome equal = compare(Comparison.EQUAL, value, other);
    return equal instanceof Known known ? known.isTrue() ? Known.NULL : value : equal;
  }
}
