package dev.diglot.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** The instructions of a method, cut into blocks that are entered only at their start. */
final class Code {

  private final InsnList list;
  private final AbstractInsnNode[] instructions;
  private final List<TryCatchBlockNode> handlers;
  private final int[] lines;
  private final int[] blockOf;
  private final int[] starts;
  private final int[][] successors;

  Code(MethodNode method) {
    this.list = method.instructions;
    this.instructions = list.toArray();
    this.handlers = method.tryCatchBlocks;
    this.lines = numberLines();
    Set<Integer> leaders = leaders();
    this.starts = leaders.stream().mapToInt(Integer::intValue).toArray();
    this.blockOf = new int[instructions.length];
    for (int i = 0, block = -1; i < instructions.length; i++) {
      block += leaders.contains(i) ? 1 : 0;
      blockOf[i] = block;
    }
    this.successors = new int[starts.length][];
    for (int block = 0; block < starts.length; block++) {
      successors[block] = findSuccessors(block);
    }
  }

  private int[] numberLines() {
    int[] numbers = new int[instructions.length];
    int line = 0;
    for (int i = 0; i < instructions.length; i++) {
      line = instructions[i] instanceof LineNumberNode number ? number.line : line;
      numbers[i] = line;
    }
    return numbers;
  }

  private Set<Integer> leaders() {
    Set<LabelNode> targets = new HashSet<>();
    Set<Integer> leaders = new TreeSet<>(List.of(0));
    for (int i = 0; i < instructions.length; i++) {
      targets.addAll(targets(instructions[i]));
      if (endsBlock(instructions[i]) && i + 1 < instructions.length) {
        leaders.add(i + 1);
      }
    }
    handlers.forEach(handler -> targets.add(handler.handler));
    targets.forEach(target -> leaders.add(list.indexOf(target)));
    return leaders;
  }

  /** Where an instruction jumps to; the default of a switch comes last. */
  static List<LabelNode> targets(AbstractInsnNode instruction) {
    if (instruction instanceof JumpInsnNode jump) {
      return List.of(jump.label);
    } else if (instruction instanceof TableSwitchInsnNode table) {
      return with(table.labels, table.dflt);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      return with(lookup.labels, lookup.dflt);
    }
    return List.of();
  }

  private static List<LabelNode> with(List<LabelNode> labels, LabelNode last) {
    List<LabelNode> all = new ArrayList<>(labels);
    all.add(last);
    return all;
  }

  private static boolean endsBlock(AbstractInsnNode instruction) {
    return !targets(instruction).isEmpty() || leaves(instruction);
  }

  private static boolean leaves(AbstractInsnNode instruction) {
    return returns(instruction) || instruction.getOpcode() == Opcodes.ATHROW;
  }

  /** Whether the instruction ends the method normally. */
  static boolean returns(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
  }

  private int[] findSuccessors(int block) {
    AbstractInsnNode last = instructions[end(block) - 1];
    Set<Integer> next = new TreeSet<>();
    targets(last).forEach(target -> next.add(blockAt(target)));
    boolean fallsThrough =
        !leaves(last)
            && last.getOpcode() != Opcodes.GOTO
            && !(last instanceof TableSwitchInsnNode)
            && !(last instanceof LookupSwitchInsnNode);
    if (fallsThrough && block + 1 < starts.length) {
      next.add(block + 1);
    }
    return next.stream().mapToInt(Integer::intValue).toArray();
  }

  int blocks() {
    return starts.length;
  }

  int start(int block) {
    return starts[block];
  }

  /** The index behind the last instruction of a block. */
  int end(int block) {
    return block + 1 < starts.length ? starts[block + 1] : instructions.length;
  }

  AbstractInsnNode instruction(int index) {
    return instructions[index];
  }

  AbstractInsnNode last(int block) {
    return instructions[end(block) - 1];
  }

  int line(int index) {
    return lines[index];
  }

  /** The line of the first instruction at or behind a place that is not a mark only. */
  int lineFrom(int index) {
    int real = index;
    while (real + 1 < instructions.length && instructions[real].getOpcode() < 0) {
      real++;
    }
    return lines[real];
  }

  int index(AbstractInsnNode place) {
    return list.indexOf(place);
  }

  int[] successors(int block) {
    return successors[block];
  }

  /** The block that starts at a label, or that it stands in. */
  int blockAt(AbstractInsnNode place) {
    return blockOf[list.indexOf(place)];
  }

  List<TryCatchBlockNode> handlers() {
    return handlers;
  }
}
