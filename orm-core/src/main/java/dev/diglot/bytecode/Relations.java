package dev.diglot.bytecode;

import dev.diglot.bytecode.Relation.Kind;
import java.util.Optional;

/** Compares values in one form: constants at the right, chars with chars, booleans as such. */
final class Relations {

  private final Interner values;
  private final Logic logic;
  private final Typing typing;

  Relations(Interner values, Logic logic, Typing typing) {
    this.values = values;
    this.logic = logic;
    this.typing = typing;
  }

  Value relation(Kind kind, Value left, Value right) {
    if (left instanceof Constant && !(right instanceof Constant)) {
      return relation(kind.mirrored(), right, left);
    } else if (left.type() == boolean.class || right.type() == boolean.class) {
      return ofBooleans(kind, left, right);
    } else if (left.type() == char.class || right.type() == char.class) {
      return ofChars(kind, left, right);
    } else if (Typing.isNull(right) && neverNull(left)) {
      return logic.truth(kind == Kind.NOT_EQUAL);
    } else if (left instanceof Constant one && right instanceof Constant other) {
      return ofConstants(kind, one, other);
    }
    return values.once(new Relation(kind, left, right));
  }

  private Value ofBooleans(Kind kind, Value left, Value right) {
    Value one = typing.as(boolean.class, left);
    Value other = typing.as(boolean.class, right);
    if (other instanceof Constant constant) {
      boolean same = Boolean.TRUE.equals(constant.value()) == (kind == Kind.EQUAL);
      return same ? one : logic.not(one);
    }
    return values.once(new Relation(kind, one, other));
  }

  private Value ofChars(Kind kind, Value left, Value right) {
    boolean chars = isChar(left) && isChar(right);
    Class<?> type = chars ? char.class : int.class;
    return values.once(new Relation(kind, typing.as(type, left), typing.as(type, right)));
  }

  private static boolean isChar(Value value) {
    return value.type() == char.class
        || (value instanceof Constant constant
            && Typing.numberOf(constant) >= Character.MIN_VALUE
            && Typing.numberOf(constant) <= Character.MAX_VALUE);
  }

  private static boolean neverNull(Value value) {
    return value instanceof Construction
        || value instanceof Concatenation
        || value instanceof FunctionValue
        || value instanceof ArrayValue
        || (value instanceof Constant constant && constant.value() != null);
  }

  private Value ofConstants(Kind kind, Constant left, Constant right) {
    return order(left, right)
        .map(order -> logic.truth(holds(kind, order)))
        .orElseGet(() -> values.once(new Relation(kind, left, right)));
  }

  private static Optional<Integer> order(Constant left, Constant right) {
    if (Typing.isInt(left.type()) && Typing.isInt(right.type())) {
      return Optional.of(Integer.compare(Typing.numberOf(left), Typing.numberOf(right)));
    } else if (left.value() instanceof Long one && right.value() instanceof Long other) {
      return Optional.of(one.compareTo(other));
    }
    return left.value() == null && right.value() == null ? Optional.of(0) : Optional.empty();
  }

  private static boolean holds(Kind kind, int order) {
    return switch (kind) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }
}
