package dev.diglot.bytecode;

import java.util.BitSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Which local variables are still read from a block on: the others play no part in its state. */
final class Liveness {

  private final BitSet[] live;

  Liveness(Code code, Flow flow) {
    this.live = new BitSet[code.blocks() + 1];
    live[flow.exit()] = new BitSet();
    for (int block : flow.childrenFirst()) {
      BitSet variables = new BitSet();
      for (int next : flow.next(block)) {
        variables.or(live[next]);
      }
      for (int i = code.end(block) - 1; i >= code.start(block); i--) {
        step(code.instruction(i), variables);
      }
      live[block] = variables;
    }
  }

  private static void step(AbstractInsnNode instruction, BitSet variables) {
    if (instruction instanceof IincInsnNode increment) {
      variables.set(increment.var);
    } else if (instruction instanceof VarInsnNode access) {
      variables.set(access.var, access.getOpcode() <= Opcodes.ALOAD);
    }
  }

  BitSet at(int block) {
    return live[block];
  }
}
