package dev.diglot.bytecode;

import dev.diglot.bytecode.Arithmetic.Operation;
import dev.diglot.bytecode.Logical.Connective;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.IincInsnNode;

/** Arithmetic, conversions of numbers, and comparisons that leave a number. */
final class Operators {

  private static final List<Class<?>> TYPES =
      List.of(int.class, long.class, float.class, double.class);
  private static final List<Operation> OPERATIONS =
      List.of(
          Operation.ADD,
          Operation.SUBTRACT,
          Operation.MULTIPLY,
          Operation.DIVIDE,
          Operation.REMAINDER);
  private static final List<Operation> BIT_OPERATIONS =
      List.of(
          Operation.SHIFT_LEFT,
          Operation.SHIFT_RIGHT,
          Operation.UNSIGNED_SHIFT_RIGHT,
          Operation.BITWISE_AND,
          Operation.BITWISE_OR,
          Operation.BITWISE_XOR);

  /** What I2L and the opcodes after it convert to. */
  private static final List<Class<?>> TARGETS =
      List.of(
          long.class,
          float.class,
          double.class,
          int.class,
          float.class,
          double.class,
          int.class,
          long.class,
          double.class,
          int.class,
          long.class,
          float.class,
          byte.class,
          char.class,
          short.class);

  private final Context context;

  Operators(Context context) {
    this.context = context;
  }

  void apply(int opcode, Machine machine) {
    if (opcode <= Opcodes.DREM) {
      int place = opcode - Opcodes.IADD;
      arithmetic(OPERATIONS.get(place / 4), TYPES.get(place % 4), machine);
    } else if (opcode <= Opcodes.DNEG) {
      Class<?> type = TYPES.get(opcode - Opcodes.INEG);
      machine.push(new Negation(context.typing.as(type, machine.pop())));
    } else if (opcode <= Opcodes.LXOR) {
      int place = opcode - Opcodes.ISHL;
      arithmetic(BIT_OPERATIONS.get(place / 2), TYPES.get(place % 2), machine);
    } else if (opcode <= Opcodes.I2S) {
      convert(TARGETS.get(opcode - Opcodes.I2L), machine);
    } else {
      Value right = machine.pop();
      Value left = machine.pop();
      boolean nanIsGreater = opcode == Opcodes.FCMPG || opcode == Opcodes.DCMPG;
      machine.push(new Unfinished.Compared(left, right, nanIsGreater));
    }
  }

  void increment(IincInsnNode increment, Machine machine) {
    Operation operation = increment.incr < 0 ? Operation.SUBTRACT : Operation.ADD;
    machine.load(increment.var);
    machine.push(context.number(Math.abs(increment.incr)));
    arithmetic(operation, int.class, machine);
    machine.store(increment.var);
  }

  private void arithmetic(Operation operation, Class<?> type, Machine machine) {
    Value right = machine.pop();
    Value left = machine.pop();
    Optional<Value> logical =
        type == int.class
            ? logical(operation, left, right).or(() -> folded(operation, left, right))
            : Optional.empty();
    machine.push(
        logical.orElseGet(
            () ->
                new Arithmetic(
                    operation,
                    context.typing.as(type, left),
                    context.typing.as(right.type() == long.class ? type : narrow(type), right),
                    type)));
  }

  /** Distances of shifts are ints, whatever is shifted. */
  private static Class<?> narrow(Class<?> type) {
    return type == long.class ? int.class : type;
  }

  /** Indexes of arrays are computed where their length is known. */
  private Optional<Value> folded(Operation operation, Value left, Value right) {
    if (!(left instanceof Constant one) || !(right instanceof Constant other)) {
      return Optional.empty();
    }
    int a = Typing.numberOf(one);
    int b = Typing.numberOf(other);
    return switch (operation) {
      case ADD -> Optional.of(context.number(a + b));
      case SUBTRACT -> Optional.of(context.number(a - b));
      case MULTIPLY -> Optional.of(context.number(a * b));
      default -> Optional.empty();
    };
  }

  /** {@code & | ^} of conditions; of numbers that are 0 or 1 it gives such a number again. */
  private Optional<Value> logical(Operation operation, Value left, Value right) {
    boolean bits =
        operation == Operation.BITWISE_AND
            || operation == Operation.BITWISE_OR
            || operation == Operation.BITWISE_XOR;
    if (!bits || (left instanceof Constant && right instanceof Constant)) {
      return Optional.empty();
    }
    boolean booleans = left.type() == boolean.class || right.type() == boolean.class;
    return context
        .typing
        .asTest(left)
        .flatMap(one -> context.typing.asTest(right).map(other -> joined(operation, one, other)))
        .map(test -> booleans ? test : number(test));
  }

  private Value joined(Operation operation, Value left, Value right) {
    return switch (operation) {
      case BITWISE_AND -> context.logic.join(Connective.AND, List.of(left, right));
      case BITWISE_OR -> context.logic.join(Connective.OR, List.of(left, right));
      default -> context.relations.relation(Relation.Kind.NOT_EQUAL, left, right);
    };
  }

  private Value number(Value test) {
    return context.logic.choice(test, context.number(1), context.number(0), int.class);
  }

  private void convert(Class<?> type, Machine machine) {
    Value operand = machine.pop();
    if (operand instanceof Constant constant && constant.value() != null) {
      machine.push(new Constant(converted(constant, type), type));
    } else if (operand.type() == type) {
      machine.push(operand);
    } else {
      Value number = Typing.isInt(operand.type()) ? context.typing.as(int.class, operand) : operand;
      machine.push(new Conversion(number, type));
    }
  }

  private static Object converted(Constant constant, Class<?> type) {
    Number number = constant.value() instanceof Number known ? known : Typing.numberOf(constant);
    if (type == long.class) {
      return number instanceof Integer ? number.longValue() : (long) number.doubleValue();
    } else if (type == float.class) {
      return number.floatValue();
    } else if (type == double.class) {
      return number.doubleValue();
    }
    int whole = number instanceof Long ? number.intValue() : (int) number.doubleValue();
    if (type == char.class) {
      return (char) whole;
    } else if (type == byte.class) {
      return (byte) whole;
    }
    return type == short.class ? (Object) (short) whole : (Object) whole;
  }
}
