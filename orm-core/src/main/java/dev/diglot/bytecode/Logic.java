package dev.diglot.bytecode;

import dev.diglot.bytecode.Logical.Connective;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins conditions in their simplest form: negations stand at the leaves, chains are flat. */
final class Logic {

  private final Interner values;

  Logic(Interner values) {
    this.values = values;
  }

  Value not(Value condition) {
    if (condition instanceof Constant constant) {
      return truth(!Boolean.TRUE.equals(constant.value()));
    } else if (condition instanceof Not not) {
      return not.operand();
    } else if (condition instanceof Relation relation && hasOpposite(relation)) {
      return values.once(
          new Relation(relation.kind().opposite(), relation.left(), relation.right()));
    } else if (condition instanceof Logical logical) {
      List<Value> operands = logical.operands().stream().map(this::not).toList();
      return values.once(new Logical(logical.connective().opposite(), operands));
    } else if (condition instanceof Choice choice) {
      return choice(choice.test(), not(choice.then()), not(choice.otherwise()), boolean.class);
    }
    return values.once(new Not(condition));
  }

  private static boolean hasOpposite(Relation relation) {
    boolean ordering =
        relation.kind() != Relation.Kind.EQUAL && relation.kind() != Relation.Kind.NOT_EQUAL;
    Class<?> type = relation.left().type();
    return !ordering || (type != float.class && type != double.class);
  }

  Value truth(boolean value) {
    return values.once(value ? Constant.TRUE : Constant.FALSE);
  }

  Value and(Value left, Value right) {
    return join(Connective.AND, List.of(left, right));
  }

  Value or(Value left, Value right) {
    return join(Connective.OR, List.of(left, right));
  }

  Value join(Connective connective, List<Value> operands) {
    Value absorbing = truth(connective == Connective.OR);
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Value> flat = new ArrayList<>();
    for (Value operand : operands) {
      for (Value part : partsOf(connective, operand)) {
        if (part == absorbing) {
          return absorbing;
        }
        if (!(part instanceof Constant) && seen.add(part)) {
          flat.add(part);
        }
      }
    }
    return switch (flat.size()) {
      case 0 -> truth(connective == Connective.AND);
      case 1 -> flat.get(0);
      default -> values.once(new Logical(connective, flat));
    };
  }

  private static List<Value> partsOf(Connective connective, Value operand) {
    return operand instanceof Logical logical && logical.connective() == connective
        ? logical.operands()
        : List.of(operand);
  }

  /** One of two values that are alike in type: both boolean, or neither. */
  Value choice(Value test, Value then, Value otherwise, Class<?> type) {
    if (test instanceof Constant constant) {
      return Boolean.TRUE.equals(constant.value()) ? then : otherwise;
    } else if (then == otherwise) {
      return then;
    } else if (isNegative(test)) {
      return choice(not(test), otherwise, then, type);
    } else if (then instanceof Constant constant && constant.value() instanceof Boolean truth) {
      return truth ? or(test, otherwise) : and(not(test), otherwise);
    } else if (otherwise instanceof Constant constant
        && constant.value() instanceof Boolean truth) {
      return truth ? or(not(test), then) : and(test, then);
    }
    return joined(test, then, otherwise, type);
  }

  /** Compilers turn such tests around as they like. */
  private static boolean isNegative(Value test) {
    return test instanceof Logical logical
        ? logical.operands().stream().allMatch(Not.class::isInstance)
        : test instanceof Not;
  }

  /** Joins the tests of nested choices that share a value. */
  private Value joined(Value test, Value then, Value otherwise, Class<?> type) {
    if (otherwise instanceof Choice inner) {
      if (inner.then() == then) {
        return choice(or(test, inner.test()), then, inner.otherwise(), type);
      } else if (inner.otherwise() == then) {
        return choice(and(not(test), inner.test()), inner.then(), then, type);
      }
    }
    if (then instanceof Choice inner) {
      if (inner.otherwise() == otherwise) {
        return choice(and(test, inner.test()), inner.then(), otherwise, type);
      } else if (inner.then() == otherwise) {
        return choice(or(not(test), inner.test()), otherwise, inner.otherwise(), type);
      }
    }
    return calls(test, then, otherwise)
        .orElseGet(() -> values.once(new Choice(test, then, otherwise, type)));
  }

  /** A boxed condition is boxed in two places by some compilers, and in one by others. */
  private Optional<Value> calls(Value test, Value then, Value otherwise) {
    return then instanceof Invocation one
            && otherwise instanceof Invocation other
            && one.method().owner() == Boolean.class
            && one.method().name().equals("valueOf")
            && one.method().equals(other.method())
            && one.method().type().parameterType(0) == boolean.class
        ? Optional.of(boxed(one, choice(test, argument(one), argument(other), boolean.class)))
        : Optional.empty();
  }

  private Value boxed(Invocation call, Value condition) {
    return values.once(new Invocation(call.method(), call.kind(), List.of(condition), call.line()));
  }

  private static Value argument(Invocation call) {
    return call.arguments().get(0);
  }
}
