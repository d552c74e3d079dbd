package dev.diglot.bytecode;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Computes what a value stands for: what the method that was read must return as well. */
final class ValueInterpreter {

  private final Object[] arguments;

  ValueInterpreter(Object... arguments) {
    this.arguments = arguments;
  }

  Object of(Value value) {
    if (value instanceof Argument argument) {
      return arguments[argument.index()];
    } else if (value instanceof Constant constant) {
      return constant.value();
    } else if (value instanceof Logical logical) {
      boolean and = logical.connective() == Logical.Connective.AND;
      return logical.operands().stream().allMatch(operand -> truth(operand) == and) == and;
    } else if (value instanceof Not not) {
      return !truth(not.operand());
    } else if (value instanceof Choice choice) {
      return of(truth(choice.test()) ? choice.then() : choice.otherwise());
    } else if (value instanceof Relation relation) {
      return relation(relation);
    } else if (value instanceof TypeTest test) {
      return test.tested().isInstance(of(test.operand()));
    } else if (value instanceof Cast cast) {
      return cast.type().cast(of(cast.operand()));
    } else if (value instanceof Concatenation concatenation) {
      StringBuilder text = new StringBuilder();
      concatenation.parts().forEach(part -> text.append(of(part)));
      return text.toString();
    }
    return number(value);
  }

  private Object number(Value value) {
    if (value instanceof Arithmetic arithmetic) {
      return arithmetic(arithmetic);
    } else if (value instanceof Negation negation) {
      Number number = (Number) of(negation.operand());
      return negation.type() == long.class
          ? (Object) (-number.longValue())
          : negation.type() == double.class
              ? (Object) (-number.doubleValue())
              : negation.type() == float.class
                  ? (Object) (-number.floatValue())
                  : (Object) (-number.intValue());
    } else if (value instanceof Conversion conversion) {
      return convert(of(conversion.operand()), conversion.type());
    }
    try {
      return object(value);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object object(Value value) throws ReflectiveOperationException {
    if (value instanceof Invocation call) {
      return call(call);
    } else if (value instanceof Construction made) {
      Constructor<?> constructor =
          made.type().getDeclaredConstructor(made.constructor().type().parameterArray());
      return open(constructor).newInstance(all(made.arguments()).toArray());
    } else if (value instanceof FieldRead read) {
      return open(field(read.field())).get(of(read.target()));
    } else if (value instanceof StaticField read) {
      return open(field(read.field())).get(null);
    } else if (value instanceof ArrayValue array) {
      Object result = Array.newInstance(array.elementType(), array.elements().size());
      for (int i = 0; i < array.elements().size(); i++) {
        Array.set(result, i, of(array.elements().get(i)));
      }
      return result;
    } else if (value instanceof ArrayElement element) {
      return Array.get(of(element.array()), (Integer) of(element.index()));
    } else if (value instanceof ArrayLength length) {
      return Array.getLength(of(length.array()));
    }
    return function((FunctionValue) value);
  }

  private Object function(FunctionValue function) {
    List<Object> captured = all(function.captured());
    return Proxy.newProxyInstance(
        function.implementation().owner().getClassLoader(),
        new Class<?>[] {function.functionalInterface()},
        (proxy, method, given) -> {
          List<Object> passed = new ArrayList<>(captured);
          passed.addAll(given == null ? List.of() : Arrays.asList(given));
          return new ValueInterpreter(passed.toArray())
              .of(MethodReader.read(function.implementation()).result());
        });
  }

  private Object call(Invocation call) throws ReflectiveOperationException {
    MethodName name = call.method();
    List<Object> values = all(call.arguments());
    Method method =
        MethodReader.resolve(name.owner(), name.name(), name.type())
            .orElseThrow()
            .owner()
            .getDeclaredMethod(name.name(), name.type().parameterArray());
    if (call.kind() == Invocation.Kind.STATIC) {
      return open(method).invoke(null, values.toArray());
    } else if (method.getDeclaringClass().getModule() == Object.class.getModule()) {
      return viaHandle(method, values);
    }
    return open(method).invoke(values.get(0), values.subList(1, values.size()).toArray());
  }

  private static Object viaHandle(Method method, List<Object> values) {
    try {
      MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
      return handle.invokeWithArguments(values);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static <A extends AccessibleObject> A open(A member) {
    if (!(member instanceof Method method)
        || method.getDeclaringClass().getModule() != Object.class.getModule()) {
      member.trySetAccessible();
    }
    return member;
  }

  private static Field field(FieldName name) throws NoSuchFieldException {
    return name.owner().getDeclaredField(name.name());
  }

  private List<Object> all(List<Value> values) {
    List<Object> results = new ArrayList<>();
    values.forEach(value -> results.add(of(value)));
    return results;
  }

  private boolean truth(Value value) {
    return (Boolean) of(value);
  }

  private boolean relation(Relation relation) {
    Object left = of(relation.left());
    Object right = of(relation.right());
    if (!relation.left().type().isPrimitive()) {
      return (left == right) == (relation.kind() == Relation.Kind.EQUAL);
    } else if (left instanceof Boolean) {
      return left.equals(right) == (relation.kind() == Relation.Kind.EQUAL);
    } else if (left instanceof Double || left instanceof Float) {
      double one = ((Number) left).doubleValue();
      double other = ((Number) right).doubleValue();
      return switch (relation.kind()) {
        case EQUAL -> one == other;
        case NOT_EQUAL -> one != other;
        case LESS -> one < other;
        case LESS_OR_EQUAL -> one <= other;
        case GREATER -> one > other;
        case GREATER_OR_EQUAL -> one >= other;
      };
    }
    int order = Long.compare(whole(left), whole(right));
    return switch (relation.kind()) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  private static long whole(Object value) {
    return value instanceof Character character ? character : ((Number) value).longValue();
  }

  private Object arithmetic(Arithmetic arithmetic) {
    Number left = (Number) of(arithmetic.left());
    Number right = (Number) of(arithmetic.right());
    if (arithmetic.type() == int.class) {
      return ints(arithmetic.operation(), left.intValue(), right.intValue());
    } else if (arithmetic.type() == long.class) {
      return longs(arithmetic.operation(), left.longValue(), right.longValue());
    }
    double result = doubles(arithmetic.operation(), left.doubleValue(), right.doubleValue());
    return arithmetic.type() == float.class ? (Object) (float) result : (Object) result;
  }

  private static int ints(Arithmetic.Operation operation, int left, int right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      case SHIFT_LEFT -> left << right;
      case SHIFT_RIGHT -> left >> right;
      case UNSIGNED_SHIFT_RIGHT -> left >>> right;
      case BITWISE_AND -> left & right;
      case BITWISE_OR -> left | right;
      case BITWISE_XOR -> left ^ right;
    };
  }

  private static long longs(Arithmetic.Operation operation, long left, long right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      case SHIFT_LEFT -> left << right;
      case SHIFT_RIGHT -> left >> right;
      case UNSIGNED_SHIFT_RIGHT -> left >>> right;
      case BITWISE_AND -> left & right;
      case BITWISE_OR -> left | right;
      case BITWISE_XOR -> left ^ right;
    };
  }

  private static double doubles(Arithmetic.Operation operation, double left, double right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      default -> throw new AssertionError(operation);
    };
  }

  private static Object convert(Object value, Class<?> type) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      if (type == double.class) {
        return number;
      } else if (type == float.class) {
        return (float) number;
      }
      return convert(type == long.class ? (Object) (long) number : (Object) (int) number, type);
    }
    long number = whole(value);
    if (type == int.class) {
      return (int) number;
    } else if (type == long.class) {
      return number;
    } else if (type == double.class) {
      return (double) number;
    } else if (type == float.class) {
      return (float) number;
    } else if (type == char.class) {
      return (char) number;
    }
    return type == byte.class ? (Object) (byte) number : (Object) (short) number;
  }
}
