package dev.diglot.bytecode;

import dev.diglot.bytecode.Unfinished.Allocated;
import dev.diglot.bytecode.Unfinished.Buffer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;

/** Fields, casts, tests of types, and new objects before their constructor. */
final class ObjectInstructions {

  private static final String ASSERTIONS = "$assertionsDisabled";

  private final Context context;

  ObjectInstructions(Context context) {
    this.context = context;
  }

  void type(int opcode, Class<?> type, int token, Machine machine) {
    if (opcode == Opcodes.NEW) {
      machine.push(Buffers.isBuffer(type) ? new Buffer(token, type) : new Allocated(token, type));
    } else if (opcode == Opcodes.INSTANCEOF) {
      machine.push(new TypeTest(machine.pop(), type));
    } else {
      cast(type, machine);
    }
  }

  private void cast(Class<?> type, Machine machine) {
    Value operand = machine.popRaw();
    boolean needed =
        !Typing.isNull(operand)
            && !(operand instanceof FunctionValue)
            && !type.isAssignableFrom(operand.type());
    machine.push(needed ? new Cast(machine.finished(operand), type) : operand);
  }

  void access(FieldInsnNode instruction, Machine machine) {
    int opcode = instruction.getOpcode();
    if (opcode == Opcodes.PUTFIELD) {
      throw context.site.refuse(Obstacle.FIELD_STORED, instruction.name);
    } else if (opcode == Opcodes.PUTSTATIC) {
      throw context.site.refuse(Obstacle.STATIC_STORED, instruction.name);
    }
    Class<?> owner = context.types.ofInternalName(instruction.owner);
    FieldName field =
        new FieldName(owner, instruction.name, context.types.ofDescriptor(instruction.desc));
    if (opcode == Opcodes.GETFIELD) {
      machine.push(new FieldRead(machine.pop(), field, context.site.line()));
    } else if (instruction.name.equals(ASSERTIONS)) {
      // A failed assertion throws, so that where the method returns they make no difference.
      machine.push(Constant.TRUE);
    } else {
      machine.push(new StaticField(field, context.site.line()));
    }
  }
}
