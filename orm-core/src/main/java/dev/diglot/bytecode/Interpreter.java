package dev.diglot.bytecode;

import java.util.List;
import java.util.function.BiFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Executes blocks: gives each instruction to those that know its kind. */
final class Interpreter {

  private final Code code;
  private final Context context;
  private final BiFunction<Integer, State, Point> points;
  private final int exit;
  private final Operators operators;
  private final ObjectInstructions objects;
  private final ArrayInstructions arrays;
  private final Calls calls;
  private final DynamicCalls dynamicCalls;
  private final Constants constants;

  /**
   * Creates an interpreter.
   *
   * @param points makes a place of a block and the state that it finds
   * @param exit the block that stands for the end of the method
   */
  Interpreter(Code code, Context context, BiFunction<Integer, State, Point> points, int exit) {
    this.code = code;
    this.context = context;
    this.points = points;
    this.exit = exit;
    this.operators = new Operators(context);
    this.objects = new ObjectInstructions(context);
    this.arrays = new ArrayInstructions(context);
    this.calls = new Calls(context);
    this.dynamicCalls = new DynamicCalls(context);
    this.constants = new Constants(context);
  }

  /** Executes one block. */
  Step run(Point at) {
    Machine machine = new Machine(context, at.state());
    int last = code.end(at.block()) - 1;
    for (int i = code.start(at.block()); i < last; i++) {
      execute(i, machine);
    }
    context.site.moveTo(code.line(last));
    return leave(at, last, machine);
  }

  private Step leave(Point at, int last, Machine machine) {
    AbstractInsnNode instruction = code.instruction(last);
    int opcode = instruction.getOpcode();
    if (opcode == Opcodes.ATHROW) {
      return new Step.Thrown();
    } else if (Code.returns(instruction)) {
      Class<?> type = context.method.type().returnType();
      Value result = context.typing.as(type, machine.pop());
      return new Step.Next(new Point(exit, machine.returned(result)));
    } else if (opcode == Opcodes.GOTO) {
      return next(code.successors(at.block())[0], machine.state());
    } else if (!Code.targets(instruction).isEmpty()) {
      Ways ways = new Branches(code, context, machine).leave(at.block(), instruction);
      return ways.step(at, machine.state(), points);
    }
    execute(last, machine);
    return next(at.block() + 1, machine.state());
  }

  private Step next(int block, State state) {
    return new Step.Next(points.apply(block, state));
  }

  private void execute(int index, Machine machine) {
    context.site.moveTo(code.line(index));
    AbstractInsnNode instruction = code.instruction(index);
    int opcode = instruction.getOpcode();
    if (instruction instanceof VarInsnNode variable) {
      access(variable, machine);
    } else if (instruction instanceof InsnNode) {
      simple(opcode, machine);
    } else if (instruction instanceof IntInsnNode number) {
      number(number, index, machine);
    } else if (instruction instanceof LdcInsnNode load) {
      machine.push(constants.of(load.cst));
    } else if (instruction instanceof IincInsnNode increment) {
      operators.increment(increment, machine);
    } else if (instruction instanceof TypeInsnNode type) {
      type(type, index, machine);
    } else if (instruction instanceof FieldInsnNode field) {
      objects.access(field, machine);
    } else if (instruction instanceof MethodInsnNode call) {
      calls.call(call, machine);
    } else if (instruction instanceof InvokeDynamicInsnNode call) {
      dynamicCalls.call(call, machine);
    } else if (instruction instanceof MultiANewArrayInsnNode) {
      throw context.site.refuse(Obstacle.ARRAY_DIMENSIONS);
    }
  }

  private void access(VarInsnNode variable, Machine machine) {
    int opcode = variable.getOpcode();
    if (opcode == Opcodes.RET) {
      throw context.site.refuse(Obstacle.OLD_SUBROUTINE);
    } else if (opcode <= Opcodes.ALOAD) {
      machine.load(variable.var);
    } else {
      machine.store(variable.var);
    }
  }

  private void number(IntInsnNode number, int index, Machine machine) {
    if (number.getOpcode() == Opcodes.NEWARRAY) {
      arrays.create(ArrayInstructions.primitive(number.operand), index, machine);
    } else {
      machine.push(context.number(number.operand));
    }
  }

  private void type(TypeInsnNode instruction, int index, Machine machine) {
    Class<?> type = context.types.ofInternalName(instruction.desc);
    if (instruction.getOpcode() == Opcodes.ANEWARRAY) {
      arrays.create(type, index, machine);
    } else {
      objects.type(instruction.getOpcode(), type, index, machine);
    }
  }

  private void simple(int opcode, Machine machine) {
    if (opcode <= Opcodes.DCONST_1) {
      if (opcode != Opcodes.NOP) {
        machine.push(constants.ofOpcode(opcode));
      }
    } else if (ArrayInstructions.isAccess(opcode)) {
      arrays.access(opcode, machine);
    } else if (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP) {
      stack(opcode, machine);
    } else if (opcode >= Opcodes.IADD && opcode <= Opcodes.DCMPG) {
      operators.apply(opcode, machine);
    } else if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
      throw context.site.refuse(Obstacle.SYNCHRONIZED);
    }
  }

  private void stack(int opcode, Machine machine) {
    switch (opcode) {
      case Opcodes.POP -> drop(machine.take(1));
      case Opcodes.POP2 -> drop(machine.take(2));
      case Opcodes.DUP -> machine.duplicate(1, 0);
      case Opcodes.DUP_X1 -> machine.duplicate(1, 1);
      case Opcodes.DUP_X2 -> machine.duplicate(1, 2);
      case Opcodes.DUP2 -> machine.duplicate(2, 0);
      case Opcodes.DUP2_X1 -> machine.duplicate(2, 1);
      case Opcodes.DUP2_X2 -> machine.duplicate(2, 2);
      default -> {
        machine.duplicate(1, 1);
        machine.take(1);
      }
    }
  }

  private void drop(List<Value> values) {
    values.forEach(calls::refuseDropped);
  }
}
