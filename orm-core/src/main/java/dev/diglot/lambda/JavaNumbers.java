package dev.diglot.lambda;

import dev.diglot.bytecode.Arithmetic.Operation;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.BasicType;
import dev.diglot.type.DataType;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import dev.diglot.type.ValueSemantics;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Arithmetic on primitive numbers with Java's meaning. Where Java wraps around, the database raises
 * an error; where Java divides by zero, the result is null, as nothing is short-circuited in SQL.
 */
public final class JavaNumbers {
  private static final int INT_BITS = 32;
  private static final int LONG_BITS = 64;
  private static final int CHAR_MASK = 0xFFFF;

  /** {@code bigint} of an integer that was smaller. */
  private static final DataType<Long> WIDENED =
      new BasicType<>(TypeName.BIGINT, Long.class, Size.DEFAULT, ValueSemantics.immutable());

  /** {@code integer} of one that was larger. */
  private static final DataType<Integer> NARROWED =
      new BasicType<>(TypeName.INTEGER, Integer.class, Size.DEFAULT, ValueSemantics.immutable());

  private static final Map<Operation, Operator> OPERATORS =
      Map.of(
          Operation.ADD, Operators.ADD,
          Operation.SUBTRACT, Operators.SUBTRACT,
          Operation.MULTIPLY, Operators.MULTIPLY,
          Operation.DIVIDE, Operators.DIVIDE,
          Operation.REMAINDER, Operators.REMAINDER,
          Operation.SHIFT_LEFT, JavaOperators.SHIFT_LEFT,
          Operation.SHIFT_RIGHT, JavaOperators.SHIFT_RIGHT,
          Operation.BITWISE_AND, JavaOperators.BIT_AND,
          Operation.BITWISE_OR, JavaOperators.BIT_OR,
          Operation.BITWISE_XOR, JavaOperators.BIT_XOR);

  private JavaNumbers() {}

  /**
   * Whether databases agree with Java: of a remainder of floating point numbers they do not.
   *
   * @param operation which
   * @param type the type of its operands
   * @return whether {@link #arithmetic} may be asked
   */
  static boolean translates(Operation operation, Class<?> type) {
    return operation != Operation.REMAINDER || isWhole(type);
  }

  /**
   * An operation whose operands are of the result's type; an {@code int} the distance of a shift.
   *
   * @param operation which
   * @param left of type {@code type}, bytes and shorts converted
   * @param right of type {@code type}, bytes and shorts converted, or the distance
   * @param type {@code int}, {@code long}, {@code float} or {@code double}
   * @return the result
   */
  static Node arithmetic(Operation operation, Node left, Node right, Class<?> type) {
    return switch (operation) {
      case DIVIDE, REMAINDER ->
          operation(operation, left, isWhole(type) ? divisor(right) : right, type);
      case SHIFT_LEFT, SHIFT_RIGHT -> operation(operation, left, distance(right, type), type);
      case UNSIGNED_SHIFT_RIGHT -> unsignedShift(left, distance(right, type), type);
      default -> operation(operation, left, right, type);
    };
  }

  /**
   * A number with its sign changed.
   *
   * @param operand the number
   * @param type its type
   * @return the result
   */
  public static Node negation(Node operand, Class<?> type) {
    return new OperationNode(Operators.NEGATE, List.of(operand), dataType(type));
  }

  /**
   * A primitive as another primitive.
   *
   * @param operand a number, or a {@code char}
   * @param from its type
   * @param to the type it becomes
   * @return the converted value
   */
  public static Node conversion(Node operand, Class<?> from, Class<?> to) {
    if (from == to) {
      return operand;
    }
    if (from == char.class) {
      return conversion(code(operand), int.class, to);
    }
    if (to == float.class || to == double.class) {
      return new CastNode(operand, dataType(to));
    }
    if (!isWhole(from)) {
      Class<?> whole = to == long.class ? long.class : int.class;
      Node truncated = new OperationNode(JavaOperators.TRUNCATE, List.of(operand), dataType(from));
      return conversion(new CastNode(truncated, dataType(whole)), whole, to);
    }
    if (to == long.class) {
      return new CastNode(operand, WIDENED);
    }
    if (to == int.class) {
      return new CastNode(operand, from == long.class ? NARROWED : StandardTypes.INTEGER);
    }
    return to == char.class ? character(operand) : wrapped(operand, from, to);
  }

  /**
   * The code of a {@code char}.
   *
   * @param character text of one character
   * @return the code
   */
  public static Node code(Node character) {
    return new OperationNode(JavaOperators.CODE, List.of(character), StandardTypes.INTEGER);
  }

  /**
   * The operand of a comparison without the conversion to {@code long} that SQL does not need, so
   * that an index on the column serves it.
   *
   * @param operand an operand
   * @return the operand, or what it was made of
   */
  public static Node compared(Node operand) {
    return operand instanceof CastNode cast && cast.type() == WIDENED ? cast.operand() : operand;
  }

  /**
   * The SQL type in which a number is computed.
   *
   * @param type a primitive, or its box
   * @return the type
   */
  public static DataType<?> dataType(Class<?> type) {
    if (type == long.class || type == Long.class) {
      return StandardTypes.BIGINT;
    }
    if (type == double.class || type == Double.class) {
      return StandardTypes.DOUBLE;
    }
    return type == float.class || type == Float.class ? StandardTypes.REAL : StandardTypes.INTEGER;
  }

  /**
   * Whether a primitive is an integer.
   *
   * @param type a primitive
   * @return false for {@code float} and {@code double}
   */
  public static boolean isWhole(Class<?> type) {
    return type != float.class && type != double.class;
  }

  /**
   * A divisor that never raises an error.
   *
   * @param right the divisor
   * @return it, null where it is zero
   */
  public static Node divisor(Node right) {
    return right instanceof LiteralNode
        ? right
        : new OperationNode(Operators.NULLIF, List.of(right, integer(0)), right.type());
  }

  /**
   * A constant.
   *
   * @param value the constant
   * @return the literal
   */
  public static LiteralNode integer(int value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  private static Node operation(Operation operation, Node left, Node right, Class<?> type) {
    return new OperationNode(
        Objects.requireNonNull(OPERATORS.get(operation)), List.of(left, right), dataType(type));
  }

  /** Java takes the lowest five or six bits of a distance. */
  private static Node distance(Node right, Class<?> type) {
    int mask = bits(type) - 1;
    if (right instanceof LiteralNode literal && literal.value() instanceof Number number) {
      return integer(number.intValue() & mask);
    }
    return operation(Operation.BITWISE_AND, right, integer(mask), int.class);
  }

  /** Bits that come in from the left are cleared; a distance that is not known may be zero. */
  private static Node unsignedShift(Node left, Node distance, Class<?> type) {
    Node shifted = operation(Operation.SHIFT_RIGHT, left, distance, type);
    if (distance instanceof LiteralNode literal && literal.value() instanceof Integer known) {
      return known == 0 ? left : operation(Operation.BITWISE_AND, shifted, mask(known, type), type);
    }
    Node minusOne = type == long.class ? new LiteralNode(-1L, StandardTypes.BIGINT) : integer(-1);
    Node shorter = operation(Operation.SUBTRACT, integer(bits(type) - 1), distance, int.class);
    Node filled =
        operation(
            Operation.SHIFT_LEFT,
            operation(Operation.SHIFT_LEFT, new CastNode(minusOne, dataType(type)), shorter, type),
            integer(1),
            type);
    return operation(
        Operation.BITWISE_AND,
        shifted,
        operation(Operation.BITWISE_XOR, filled, minusOne, type),
        type);
  }

  private static Node mask(int distance, Class<?> type) {
    return type == long.class
        ? new LiteralNode(-1L >>> distance, StandardTypes.BIGINT)
        : integer(-1 >>> distance);
  }

  /** {@code (byte)} and {@code (short)}: the sign bit is moved to where it counts. */
  private static Node wrapped(Node operand, Class<?> from, Class<?> to) {
    if (operand instanceof CastNode cast && cast.type() == NARROWED) {
      return wrapped(cast.operand(), long.class, to);
    }
    int sign = to == byte.class ? 1 << (Byte.SIZE - 1) : 1 << (Short.SIZE - 1);
    int mask = 2 * sign - 1;
    Node lowest = operation(Operation.BITWISE_AND, operand, integer(mask), from);
    Node flipped = operation(Operation.BITWISE_XOR, lowest, integer(sign), from);
    Node wrapped = operation(Operation.SUBTRACT, flipped, integer(sign), from);
    return from == long.class ? new CastNode(wrapped, StandardTypes.INTEGER) : wrapped;
  }

  private static Node character(Node operand) {
    Node code = operation(Operation.BITWISE_AND, operand, integer(CHAR_MASK), int.class);
    return new OperationNode(JavaOperators.CHARACTER, List.of(code), StandardTypes.CHARACTER);
  }

  private static int bits(Class<?> type) {
    return type == long.class ? LONG_BITS : INT_BITS;
  }
}
