package dev.diglot.bytecode;

import dev.diglot.bytecode.Ways.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Switches over texts: compilers switch over the hash, then compare with the constants that have
 * it. The hash plays no part in the ways out.
 */
final class TextSwitches {

  private final Code code;
  private final Context context;
  private final Machine machine;

  /** A text and the block that is entered when it is the one. */
  private record Label(String text, int block) {}

  TextSwitches(Code code, Context context, Machine machine) {
    this.code = code;
    this.context = context;
    this.machine = machine;
  }

  static boolean isHash(Value value) {
    return value instanceof Invocation call
        && call.method().owner() == String.class
        && call.method().name().equals("hashCode");
  }

  /** The text that a condition compares with a constant, or null when it is another one. */
  static @Nullable Value subject(Value test) {
    return test instanceof Invocation call
            && call.method().owner() == String.class
            && call.method().name().equals("equals")
            && call.arguments().get(1) instanceof Constant
        ? call.arguments().get(0)
        : null;
  }

  /** The constant that a condition with a {@link #subject} compares it with. */
  static String text(Value test) {
    return String.valueOf(((Constant) test.children().get(1)).value());
  }

  /** The ways by text, empty when what follows the cases is not what compilers write. */
  Optional<Ways> ways(Value text, Map<Integer, Integer> cases, int otherwise) {
    List<Label> labels = new ArrayList<>();
    for (int start : cases.values()) {
      int block = start;
      AbstractInsnNode jump = comparison(block, text, labels);
      while (jump != null) {
        boolean fallsThrough = jump.getOpcode() == Opcodes.IFEQ;
        int target = code.blockAt(((JumpInsnNode) jump).label);
        String constant = labels.remove(labels.size() - 1).text();
        labels.add(new Label(constant, fallsThrough ? block + 1 : target));
        block = fallsThrough ? target : block + 1;
        jump = comparison(block, text, labels);
      }
      if (settled(block) != settled(otherwise)) {
        return Optional.empty();
      }
    }
    labels.sort(Comparator.comparing(Label::text));
    List<Way> ways = new ArrayList<>();
    labels.forEach(
        label -> ways.add(new Way(context.equalTexts(text, label.text()), label.block())));
    return Optional.of(Ways.exclusive(ways, otherwise));
  }

  /** The jump of a block that only compares the text with a constant, which is noted. */
  private @Nullable AbstractInsnNode comparison(int block, Value text, List<Label> labels) {
    List<AbstractInsnNode> real = real(block);
    if (real.size() == 4
        && real.get(0) instanceof VarInsnNode load
        && load.getOpcode() == Opcodes.ALOAD
        && machine.holds(load.var, text)
        && real.get(1) instanceof LdcInsnNode constant
        && constant.cst instanceof String label
        && real.get(2) instanceof MethodInsnNode call
        && call.owner.equals("java/lang/String")
        && call.name.equals("equals")
        && isConditional(real.get(3))) {
      labels.add(new Label(label, block));
      return real.get(3);
    }
    return null;
  }

  private static boolean isConditional(AbstractInsnNode instruction) {
    return instruction.getOpcode() == Opcodes.IFEQ || instruction.getOpcode() == Opcodes.IFNE;
  }

  /** The block that is really entered: those that only jump on are passed. */
  private int settled(int block) {
    int at = block;
    List<AbstractInsnNode> real = real(at);
    while (real.isEmpty() || (real.size() == 1 && real.get(0).getOpcode() == Opcodes.GOTO)) {
      at = real.isEmpty() ? at + 1 : code.successors(at)[0];
      real = real(at);
    }
    return at;
  }

  private List<AbstractInsnNode> real(int block) {
    List<AbstractInsnNode> real = new ArrayList<>();
    for (int i = code.start(block); i < code.end(block); i++) {
      if (code.instruction(i).getOpcode() >= 0) {
        real.add(code.instruction(i));
      }
    }
    return real;
  }
}
