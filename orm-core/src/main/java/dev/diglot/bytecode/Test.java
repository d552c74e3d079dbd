package dev.diglot.bytecode;

import dev.diglot.bytecode.Logical.Connective;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A condition that grows while jumps are joined; cheap to extend, turned into a value once. */
sealed interface Test {

  /** How often the connective changes from the top to the leaves. */
  int depth();

  /** A condition that is there. */
  record Atom(Value value) implements Test {

    @Override
    public int depth() {
      return 0;
    }
  }

  /** The opposite. */
  record Opposite(Test test, int depth) implements Test {}

  /** Two conditions joined. */
  record Joined(Connective connective, Test left, Test right, int depth) implements Test {}

  /** One of two conditions. */
  record Chosen(Test test, Test then, Test otherwise, int depth) implements Test {}

  static Test not(Test test) {
    return test instanceof Opposite opposite
        ? opposite.test()
        : new Opposite(test, test.depth() + 1);
  }

  static Test join(Connective connective, Test left, Test right) {
    int depth = Math.max(below(connective, left), below(connective, right));
    return new Joined(connective, left, right, depth);
  }

  private static int below(Connective connective, Test test) {
    boolean flat = test instanceof Joined joined && joined.connective() == connective;
    return flat ? test.depth() : test.depth() + 1;
  }

  static Test choose(Test test, Test then, Test otherwise) {
    int depth = Math.max(test.depth(), Math.max(then.depth(), otherwise.depth()));
    return new Chosen(test, then, otherwise, depth + 1);
  }

  /** The condition as a value, its negations at the leaves. */
  default Value value(Logic logic) {
    return value(logic, this, false);
  }

  private static Value value(Logic logic, Test test, boolean negated) {
    if (test instanceof Opposite opposite) {
      return value(logic, opposite.test(), !negated);
    } else if (test instanceof Chosen chosen) {
      return logic.choice(
          value(logic, chosen.test(), false),
          value(logic, chosen.then(), negated),
          value(logic, chosen.otherwise(), negated),
          boolean.class);
    } else if (test instanceof Joined joined) {
      return joined(logic, joined, negated);
    }
    Value value = ((Atom) test).value();
    return negated ? logic.not(value) : value;
  }

  /** Follows a chain without recursion, however long it is. */
  private static Value joined(Logic logic, Joined joined, boolean negated) {
    Connective connective = joined.connective();
    List<Value> operands = new ArrayList<>();
    Deque<Test> open = new ArrayDeque<>(List.of(joined));
    while (!open.isEmpty()) {
      Test next = open.pop();
      if (next instanceof Joined chain && chain.connective() == connective) {
        open.push(chain.right());
        open.push(chain.left());
      } else {
        operands.add(value(logic, next, negated));
      }
    }
    return logic.join(negated ? connective.opposite() : connective, operands);
  }
}
