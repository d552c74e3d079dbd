package dev.diglot.bytecode;

import dev.diglot.bytecode.Unfinished.FreshArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Arrays: those that the method makes are filled, others are only read. */
final class ArrayInstructions {

  private static final int MOST_ELEMENTS = 10_000;

  private final Context context;

  ArrayInstructions(Context context) {
    this.context = context;
  }

  static boolean isAccess(int opcode) {
    return (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
        || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)
        || opcode == Opcodes.ARRAYLENGTH;
  }

  static Class<?> primitive(int operand) {
    return switch (operand) {
      case Opcodes.T_BOOLEAN -> boolean.class;
      case Opcodes.T_CHAR -> char.class;
      case Opcodes.T_FLOAT -> float.class;
      case Opcodes.T_DOUBLE -> double.class;
      case Opcodes.T_BYTE -> byte.class;
      case Opcodes.T_SHORT -> short.class;
      case Opcodes.T_INT -> int.class;
      default -> long.class;
    };
  }

  void create(Class<?> elementType, int token, Machine machine) {
    if (!(machine.pop() instanceof Constant constant)
        || Typing.numberOf(constant) < 0
        || Typing.numberOf(constant) > MOST_ELEMENTS) {
      throw context.site.refuse(Obstacle.ARRAY_SIZE);
    }
    List<Value> elements = Collections.nCopies(Typing.numberOf(constant), initial(elementType));
    machine.fill(token, context.values.once(new ArrayValue(elementType, elements)));
    machine.push(new FreshArray(token, elementType.arrayType()));
  }

  private Value initial(Class<?> type) {
    if (!type.isPrimitive()) {
      return context.nullReference();
    } else if (type == long.class) {
      return context.values.once(new Constant(0L, type));
    } else if (type == float.class) {
      return context.values.once(new Constant(0f, type));
    } else if (type == double.class) {
      return context.values.once(new Constant(0d, type));
    }
    return context.typing.as(type, context.number(0));
  }

  void access(int opcode, Machine machine) {
    if (opcode == Opcodes.ARRAYLENGTH) {
      length(machine);
    } else if (opcode <= Opcodes.SALOAD) {
      load(machine);
    } else {
      store(machine);
    }
  }

  private void length(Machine machine) {
    Value array = content(machine.popRaw(), machine);
    machine.push(
        array instanceof ArrayValue known
            ? context.number(known.elements().size())
            : new ArrayLength(array));
  }

  private void load(Machine machine) {
    Value index = machine.pop();
    Value array = machine.popRaw();
    Value content = content(array, machine);
    if (content instanceof ArrayValue known
        && index instanceof Constant constant
        && isInside(known, constant)) {
      machine.push(known.elements().get(Typing.numberOf(constant)));
    } else {
      Class<?> type = content.type().isArray() ? content.type().componentType() : Object.class;
      machine.push(
          new ArrayElement(machine.finished(array), context.typing.as(int.class, index), type));
    }
  }

  private void store(Machine machine) {
    Value element = machine.pop();
    Value index = machine.pop();
    if (!(machine.popRaw() instanceof FreshArray array)
        || !(machine.content(array.token()) instanceof ArrayValue content)
        || !(index instanceof Constant constant)
        || !isInside(content, constant)) {
      throw context.site.refuse(Obstacle.ARRAY_STORED);
    }
    List<Value> elements = new ArrayList<>(content.elements());
    elements.set(Typing.numberOf(constant), context.typing.as(content.elementType(), element));
    machine.fill(
        array.token(), context.values.once(new ArrayValue(content.elementType(), elements)));
  }

  private static boolean isInside(ArrayValue array, Constant index) {
    int place = Typing.numberOf(index);
    return place >= 0 && place < array.elements().size();
  }

  private static Value content(Value array, Machine machine) {
    return array instanceof FreshArray fresh ? machine.content(fresh.token()) : array;
  }
}
