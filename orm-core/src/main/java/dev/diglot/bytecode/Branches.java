package dev.diglot.bytecode;

import dev.diglot.bytecode.Relation.Kind;
import dev.diglot.bytecode.Unfinished.Compared;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Conditional jumps: the test is that of falling through, which is that of the source. */
final class Branches {

  private static final Kind[] KINDS = {
    Kind.EQUAL, Kind.NOT_EQUAL, Kind.LESS, Kind.GREATER_OR_EQUAL, Kind.GREATER, Kind.LESS_OR_EQUAL
  };

  private final Code code;
  private final Context context;
  private final Machine machine;

  Branches(Code code, Context context, Machine machine) {
    this.code = code;
    this.context = context;
    this.machine = machine;
  }

  Ways leave(int block, AbstractInsnNode instruction) {
    Switches switches = new Switches(code, context, machine);
    if (instruction instanceof TableSwitchInsnNode table) {
      return switches.of(table);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      return switches.of(lookup);
    }
    JumpInsnNode jump = (JumpInsnNode) instruction;
    return jump(jump.getOpcode(), block + 1, code.blockAt(jump.label));
  }

  private Ways jump(int opcode, int next, int target) {
    if (opcode == Opcodes.JSR) {
      throw context.site.refuse(Obstacle.OLD_SUBROUTINE);
    } else if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
      Kind kind = opcode == Opcodes.IFNULL ? Kind.NOT_EQUAL : Kind.EQUAL;
      return compare(kind, machine.pop(), context.nullReference(), next, target);
    } else if (opcode <= Opcodes.IFLE) {
      Kind kind = KINDS[opcode - Opcodes.IFEQ].opposite();
      Value left = machine.popRaw();
      return left instanceof Compared compared
          ? Ways.of(test(kind, compared), next, target)
          : compare(kind, machine.finished(left), context.number(0), next, target);
    }
    int offset = opcode <= Opcodes.IF_ICMPLE ? Opcodes.IF_ICMPEQ : Opcodes.IF_ACMPEQ;
    Value right = machine.pop();
    Value left = machine.pop();
    return compare(KINDS[opcode - offset].opposite(), left, right, next, target);
  }

  /** A comparison of numbers that may be NaN, for which only the opposite may hold. */
  private Value test(Kind kind, Compared compared) {
    boolean above = kind == Kind.GREATER || kind == Kind.GREATER_OR_EQUAL;
    boolean below = kind == Kind.LESS || kind == Kind.LESS_OR_EQUAL;
    boolean holdsForNan = compared.nanIsGreater() ? above : below;
    Kind asked = holdsForNan ? kind.opposite() : kind;
    Value test = context.relations.relation(asked, compared.left(), compared.right());
    return holdsForNan ? context.logic.not(test) : test;
  }

  private Ways compare(Kind kind, Value left, Value right, int next, int target) {
    if (right instanceof Constant) {
      DecisionTable table = DecisionTable.of(context.logic, left);
      if (table != null) {
        return table.ways(
            constant ->
                Boolean.TRUE.equals(
                        ((Constant) context.relations.relation(kind, constant, right)).value())
                    ? next
                    : target);
      }
    }
    return Ways.of(context.relations.relation(kind, left, right), next, target);
  }
}
