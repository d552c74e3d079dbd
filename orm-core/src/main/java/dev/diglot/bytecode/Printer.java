package dev.diglot.bytecode;

import java.util.List;
import java.util.stream.Collectors;

/** Prints values like Java; what binds weaker than its surroundings stands in parentheses. */
final class Printer {

  private static final int CHOICE = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int EQUALITY = 4;
  private static final int BITS = 5;
  private static final int ORDER = 6;
  private static final int SHIFT = 7;
  private static final int SUM = 8;
  private static final int PRODUCT = 9;
  private static final int UNARY = 10;
  private static final int PRIMARY = 11;

  private Printer() {}

  static String print(Value value) {
    if (value instanceof Argument argument) {
      return "$" + argument.index();
    } else if (value instanceof Constant constant) {
      return constant(constant);
    } else if (value instanceof Logical logical) {
      String symbol = " " + logical.connective().symbol() + " ";
      int strength = strength(value) + 1;
      return logical.operands().stream()
          .map(operand -> print(operand, strength))
          .collect(Collectors.joining(symbol));
    } else if (value instanceof Choice choice) {
      return print(choice.test(), OR)
          + " ? "
          + print(choice.then(), OR)
          + " : "
          + print(choice.otherwise(), CHOICE);
    } else if (value instanceof Relation relation) {
      return binary(value, relation.left(), relation.kind().symbol(), relation.right());
    } else if (value instanceof Arithmetic arithmetic) {
      return binary(value, arithmetic.left(), arithmetic.operation().symbol(), arithmetic.right());
    } else if (value instanceof Concatenation concatenation) {
      return concatenation(concatenation.parts());
    }
    return unary(value);
  }

  private static String unary(Value value) {
    if (value instanceof Not not) {
      return "!" + print(not.operand(), UNARY);
    } else if (value instanceof Negation negation) {
      return "-" + print(negation.operand(), PRIMARY);
    } else if (value instanceof Conversion conversion) {
      return "(" + conversion.type() + ") " + print(conversion.operand(), UNARY);
    } else if (value instanceof Cast cast) {
      return "(" + name(cast.type()) + ") " + print(cast.operand(), UNARY);
    } else if (value instanceof TypeTest test) {
      return print(test.operand(), ORDER) + " instanceof " + name(test.tested());
    }
    return primary(value);
  }

  private static String primary(Value value) {
    if (value instanceof StaticField field) {
      return name(field.field().owner()) + "." + field.field().name();
    } else if (value instanceof FieldRead read) {
      return print(read.target(), PRIMARY) + "." + read.field().name();
    } else if (value instanceof Invocation call) {
      return call(call);
    } else if (value instanceof Construction made) {
      return "new " + name(made.type()) + "(" + list(made.arguments()) + ")";
    } else if (value instanceof ArrayValue array) {
      return "new " + name(array.elementType()) + "[] {" + list(array.elements()) + "}";
    } else if (value instanceof ArrayElement element) {
      return print(element.array(), PRIMARY) + "[" + element.index() + "]";
    } else if (value instanceof ArrayLength length) {
      return print(length.array(), PRIMARY) + ".length";
    } else if (value instanceof FunctionValue function) {
      MethodName method = function.implementation();
      String captured = function.captured().isEmpty() ? "" : "[" + list(function.captured()) + "]";
      return name(method.owner()) + "::" + method.name().replace("<init>", "new") + captured;
    }
    return value.getClass().getSimpleName();
  }

  private static String call(Invocation call) {
    List<Value> arguments = call.arguments();
    if (call.kind() == Invocation.Kind.STATIC) {
      MethodName method = call.method();
      return name(method.owner()) + "." + method.name() + "(" + list(arguments) + ")";
    }
    return print(arguments.get(0), PRIMARY)
        + "."
        + call.method().name()
        + "("
        + list(arguments.subList(1, arguments.size()))
        + ")";
  }

  private static String concatenation(List<Value> parts) {
    boolean startsWithText =
        parts.get(0).type() == String.class
            || (parts.size() > 1 && parts.get(1).type() == String.class);
    String text =
        parts.stream().map(part -> print(part, PRODUCT)).collect(Collectors.joining(" + "));
    return startsWithText && parts.size() > 1 ? text : "\"\" + " + text;
  }

  private static String binary(Value value, Value left, String symbol, Value right) {
    int strength = strength(value);
    return print(left, strength) + " " + symbol + " " + print(right, strength + 1);
  }

  private static String print(Value value, int least) {
    String text = print(value);
    return strength(value) < least ? "(" + text + ")" : text;
  }

  private static int strength(Value value) {
    if (value instanceof Choice) {
      return CHOICE;
    } else if (value instanceof Logical logical) {
      return logical.connective() == Logical.Connective.OR ? OR : AND;
    } else if (value instanceof Relation relation) {
      boolean equality =
          relation.kind() == Relation.Kind.EQUAL || relation.kind() == Relation.Kind.NOT_EQUAL;
      return equality ? EQUALITY : ORDER;
    } else if (value instanceof Arithmetic arithmetic) {
      return strength(arithmetic.operation());
    } else if (value instanceof TypeTest) {
      return ORDER;
    } else if (value instanceof Concatenation) {
      return SUM;
    }
    boolean unary =
        value instanceof Not
            || value instanceof Negation
            || value instanceof Conversion
            || value instanceof Cast
            || value instanceof FunctionValue;
    return unary ? UNARY : PRIMARY;
  }

  private static int strength(Arithmetic.Operation operation) {
    return switch (operation) {
      case MULTIPLY, DIVIDE, REMAINDER -> PRODUCT;
      case ADD, SUBTRACT -> SUM;
      case SHIFT_LEFT, SHIFT_RIGHT, UNSIGNED_SHIFT_RIGHT -> SHIFT;
      case BITWISE_AND, BITWISE_OR, BITWISE_XOR -> BITS;
    };
  }

  private static String list(List<Value> values) {
    return values.stream().map(Value::toString).collect(Collectors.joining(", "));
  }

  private static String name(Class<?> type) {
    return type.getSimpleName();
  }

  private static String constant(Constant constant) {
    Object value = constant.value();
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    } else if (value instanceof Character character) {
      return "'" + character + "'";
    } else if (value instanceof Long number) {
      return number + "L";
    } else if (value instanceof Float number) {
      return number + "f";
    } else if (value instanceof Class<?> type) {
      return name(type) + ".class";
    }
    return String.valueOf(value);
  }
}
