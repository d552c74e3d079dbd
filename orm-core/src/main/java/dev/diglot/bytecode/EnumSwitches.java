package dev.diglot.bytecode;

import dev.diglot.bytecode.Ways.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Switches over enums. Compilers switch over the ordinal, or over a number that a table has for the
 * ordinal; the table is filled by code that tells which constant it means.
 */
final class EnumSwitches {

  private static final String JAVAC_TABLE = "$SwitchMap$";
  private static final String ECJ_TABLE = "$SWITCH_TABLE$";

  private final Context context;

  EnumSwitches(Context context) {
    this.context = context;
  }

  Optional<Ways> ways(Value key, Map<Integer, Integer> cases, int otherwise) {
    Value ordinal = key instanceof ArrayElement element ? element.index() : key;
    if (!(ordinal instanceof Invocation call) || !isOrdinal(call.method())) {
      return Optional.empty();
    }
    Class<?> type = call.method().owner();
    Value subject = call.arguments().get(0);
    return constants(key, type).map(names -> ways(subject, type, names, cases, otherwise));
  }

  private static boolean isOrdinal(MethodName method) {
    return method.name().equals("ordinal")
        && method.type().parameterCount() == 0
        && method.owner().isEnum();
  }

  private Ways ways(
      Value subject,
      Class<?> type,
      Map<Integer, String> names,
      Map<Integer, Integer> cases,
      int otherwise) {
    List<Integer> ordered = new ArrayList<>(cases.keySet());
    List<String> declared = declared(type);
    ordered.removeIf(key -> !names.containsKey(key));
    ordered.sort(Comparator.comparingInt(key -> declared.indexOf(names.get(key))));
    List<Way> ways = new ArrayList<>();
    for (Integer key : ordered) {
      FieldName field = new FieldName(type, names.getOrDefault(key, ""), type);
      Value constant = context.values.once(new StaticField(field, context.site.line()));
      ways.add(
          new Way(
              context.relations.relation(Relation.Kind.EQUAL, subject, constant),
              cases.getOrDefault(key, otherwise)));
    }
    return Ways.exclusive(ways, otherwise);
  }

  /** The names of constants by the number that is switched over, empty when it is not known. */
  private Optional<Map<Integer, String>> constants(Value key, Class<?> type) {
    if (!(key instanceof ArrayElement element)) {
      return Optional.of(byOrdinal(type));
    } else if (element.array() instanceof StaticField field
        && field.field().name().startsWith(JAVAC_TABLE)) {
      MethodNode filling = ClassFile.of(field.field().owner()).method("<clinit>", "()V");
      return Optional.of(byTable(filling, field.field().name()));
    } else if (element.array() instanceof Invocation call
        && call.method().name().startsWith(ECJ_TABLE)) {
      MethodNode filling = ClassFile.of(call.method().owner()).method(call.method().name(), "()[I");
      return Optional.of(byTable(filling, ""));
    }
    return Optional.empty();
  }

  private static Map<Integer, String> byOrdinal(Class<?> type) {
    Map<Integer, String> names = new HashMap<>();
    declared(type).forEach(name -> names.put(names.size(), name));
    return names;
  }

  /** The constants of an enum in the order of its class file, which is that of its source. */
  private static List<String> declared(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (FieldNode field : ClassFile.of(type).node().fields) {
      if (ClassFile.is(field.access, Opcodes.ACC_ENUM)) {
        names.add(field.name);
      }
    }
    return names;
  }

  /** Reads {@code table[Constant.ordinal()] = number}; with no name, of the only table there is. */
  private static Map<Integer, String> byTable(MethodNode filling, String table) {
    Map<Integer, String> names = new HashMap<>();
    String filled = "";
    String constant = "";
    int number = 0;
    for (AbstractInsnNode instruction : filling.instructions) {
      if (instruction instanceof FieldInsnNode field && field.desc.equals("[I")) {
        filled = table.isEmpty() ? "" : field.name;
      } else if (instruction instanceof FieldInsnNode field) {
        constant = field.name;
      } else if (instruction.getOpcode() == Opcodes.IASTORE && filled.equals(table)) {
        names.put(number, constant);
      }
      number = number(instruction, number);
    }
    return names;
  }

  private static int number(AbstractInsnNode instruction, int before) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
      return opcode - Opcodes.ICONST_0;
    } else if (instruction instanceof IntInsnNode push) {
      return push.operand;
    }
    return instruction instanceof LdcInsnNode load && load.cst instanceof Integer number
        ? number
        : before;
  }
}
