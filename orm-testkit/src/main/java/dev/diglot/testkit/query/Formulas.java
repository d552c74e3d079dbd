package dev.diglot.testkit.query;

import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Random conditions as Java writes them, each as a tree and as what Java answers. */
final class Formulas {
  private final Random random;

  Formulas(long seed) {
    this.random = new Random(seed);
  }

  Formula<Boolean> condition(int depth) {
    return depth == 0 || random.nextInt(4) == 0 ? test(depth) : joined(depth - 1);
  }

  private Formula<Boolean> joined(int depth) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> logical(Connective.AND, depth);
      case 2, 3 -> logical(Connective.OR, depth);
      case 4 -> not(condition(depth));
      default -> choice(condition(depth), condition(depth), condition(depth));
    };
  }

  private Formula<Boolean> test(int depth) {
    return switch (random.nextInt(9)) {
      case 0, 1 -> equality(anchored(depth), value(depth));
      case 2 -> equality(anchored(depth), constant(null));
      case 3 -> membership(depth);
      case 4 -> ordering(anchored(depth), value(depth));
      case 5 -> new Formula<>(path("flag"), Fact::flag);
      case 6 -> maybe();
      case 7 -> truth(random.nextBoolean());
      default -> depth == 0 ? truth(true) : sameAnswer(condition(depth - 1), condition(depth - 1));
    };
  }

  private Formula<Boolean> logical(Connective connective, int depth) {
    boolean and = connective == Connective.AND;
    List<Formula<Boolean>> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(condition(depth));
    }
    return new Formula<>(
        new LogicalNode(connective, parts.stream().map(Formula::node).toList()),
        fact -> {
          for (Formula<Boolean> part : parts) {
            if (part.present(fact) != and) {
              return !and;
            }
          }
          return and;
        });
  }

  private static Formula<Boolean> not(Formula<Boolean> condition) {
    return new Formula<>(
        new NotNode(condition.node()), fact -> !Boolean.TRUE.equals(condition.present(fact)));
  }

  private static <V> Formula<V> choice(
      Formula<Boolean> test, Formula<V> then, Formula<V> otherwise) {
    return new Formula<>(
        new CaseNode(
            List.of(new CaseNode.Branch(test.node(), then.node())), otherwise.node(), null),
        fact -> test.present(fact) ? then.java().apply(fact) : otherwise.java().apply(fact));
  }

  private Formula<Boolean> equality(Formula<Integer> left, Formula<Integer> right) {
    boolean leftPresent = random.nextInt(3) == 0;
    boolean rightPresent = random.nextInt(6) == 0;
    return new Formula<>(
        new EqualityNode(left.node(), right.node(), leftPresent, rightPresent),
        fact ->
            Objects.equals(
                leftPresent ? left.present(fact) : left.java().apply(fact),
                rightPresent ? right.present(fact) : right.java().apply(fact)));
  }

  private static Formula<Boolean> sameAnswer(Formula<Boolean> left, Formula<Boolean> right) {
    return new Formula<>(
        new EqualityNode(left.node(), right.node(), true, true),
        fact -> left.present(fact).equals(right.present(fact)));
  }

  private Formula<Boolean> maybe() {
    Formula<Boolean> maybe = new Formula<>(path("maybe"), Fact::maybe);
    if (random.nextBoolean()) {
      return new Formula<>(maybe.node(), maybe::present);
    }
    boolean wanted = random.nextBoolean();
    Node literal = new LiteralNode(wanted, StandardTypes.BOOLEAN);
    return new Formula<>(
        new EqualityNode(literal, maybe.node(), true, false),
        fact -> Boolean.valueOf(wanted).equals(fact.maybe()));
  }

  private Formula<Boolean> truth(boolean answer) {
    Node node =
        random.nextBoolean()
            ? new LiteralNode(answer, StandardTypes.BOOLEAN)
            : new BindNode(answer, StandardTypes.BOOLEAN);
    return new Formula<>(node, fact -> answer);
  }

  private Formula<Boolean> membership(int depth) {
    Formula<Integer> value = anchored(depth);
    List<Formula<Integer>> options = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      options.add(value(0));
    }
    return new Formula<>(
        new MembershipNode(value.node(), options.stream().map(Formula::node).toList()),
        fact -> {
          List<@Nullable Integer> all = new ArrayList<>();
          options.forEach(option -> all.add(option.java().apply(fact)));
          return all.contains(value.java().apply(fact));
        });
  }

  private Formula<Boolean> ordering(Formula<Integer> left, Formula<Integer> right) {
    boolean less = random.nextBoolean();
    Comparison comparison = less ? Comparison.LESS : Comparison.GREATER_OR_EQUAL;
    return new Formula<>(
        new ComparisonNode(comparison, left.node(), right.node()),
        fact -> less == left.present(fact) < right.present(fact));
  }

  private Formula<Integer> value(int depth) {
    if (random.nextInt(3) == 0) {
      return constant(random.nextInt(4) == 0 ? null : 1 + random.nextInt(2));
    }
    return depth > 0 && random.nextInt(4) == 0
        ? choice(condition(depth - 1), value(0), anchored(0))
        : anchored(depth);
  }

  private Formula<Integer> constant(@Nullable Integer value) {
    Node node =
        random.nextBoolean()
            ? new LiteralNode(value, StandardTypes.INTEGER)
            : new BindNode(value, null);
    return new Formula<>(node, fact -> value);
  }

  /** A value that the database knows the type of. */
  private Formula<Integer> anchored(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> new Formula<>(path("number"), Fact::number);
      case 1, 2 -> new Formula<>(path("some"), Fact::some);
      case 3 -> new Formula<>(path("other"), Fact::other);
      case 4 -> new Formula<>(path("next", "number"), Formulas::nextNumber);
      case 5 -> choice(condition(depth - 1), anchored(0), value(0));
      default -> calculation(anchored(0), anchored(0));
    };
  }

  private static Formula<Integer> calculation(Formula<Integer> left, Formula<Integer> right) {
    BinaryOperator<Integer> sum = Integer::sum;
    return new Formula<>(
        new OperationNode(Operators.ADD, List.of(left.node(), right.node()), StandardTypes.INTEGER),
        fact -> sum.apply(left.present(fact), right.present(fact)));
  }

  private static int nextNumber(Fact fact) {
    Ref<Fact> next = Objects.requireNonNull(fact.next(), "there is no next");
    return next.get().number();
  }

  private static Node path(String... steps) {
    return new PathNode(null, Fact.class.getName(), List.of(steps));
  }
}
