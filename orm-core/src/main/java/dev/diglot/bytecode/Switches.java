package dev.diglot.bytecode;

import dev.diglot.bytecode.Relation.Kind;
import dev.diglot.bytecode.Unfinished.Matched;
import dev.diglot.bytecode.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Switches over numbers, and what compilers make of other switches. */
final class Switches {

  private final Code code;
  private final Context context;
  private final Machine machine;

  Switches(Code code, Context context, Machine machine) {
    this.code = code;
    this.context = context;
    this.machine = machine;
  }

  Ways of(TableSwitchInsnNode table) {
    Map<Integer, Integer> cases = new TreeMap<>();
    for (int i = 0; i < table.labels.size(); i++) {
      cases.put(table.min + i, code.blockAt(table.labels.get(i)));
    }
    return ways(machine.popRaw(), cases, code.blockAt(table.dflt));
  }

  Ways of(LookupSwitchInsnNode lookup) {
    Map<Integer, Integer> cases = new TreeMap<>();
    for (int i = 0; i < lookup.keys.size(); i++) {
      cases.put(lookup.keys.get(i), code.blockAt(lookup.labels.get(i)));
    }
    return ways(machine.popRaw(), cases, code.blockAt(lookup.dflt));
  }

  private Ways ways(Value key, Map<Integer, Integer> cases, int otherwise) {
    if (key instanceof Matched matched) {
      return patterns(matched, cases, otherwise);
    }
    Value number = machine.finished(key);
    DecisionTable table = DecisionTable.of(context.logic, number);
    if (number instanceof Constant constant) {
      return Ways.of(cases.getOrDefault(Typing.numberOf(constant), otherwise));
    } else if (table != null) {
      return table.ways(constant -> cases.getOrDefault(Typing.numberOf(constant), otherwise));
    } else if (TextSwitches.isHash(number)) {
      return new TextSwitches(code, context, machine)
          .ways(((Invocation) number).arguments().get(0), cases, otherwise)
          .orElseGet(() -> numbers(number, cases, otherwise));
    }
    return new EnumSwitches(context)
        .ways(number, cases, otherwise)
        .orElseGet(() -> numbers(number, cases, otherwise));
  }

  private Ways numbers(Value number, Map<Integer, Integer> cases, int otherwise) {
    List<Way> ways = new ArrayList<>();
    cases.forEach(
        (key, block) ->
            ways.add(
                new Way(
                    context.relations.relation(Kind.EQUAL, number, context.number(key)), block)));
    return Ways.exclusive(ways, otherwise);
  }

  /** Labels are tried in order; null matches none of them, but may have a case of its own. */
  private Ways patterns(Matched matched, Map<Integer, Integer> cases, int otherwise) {
    List<Way> ways = new ArrayList<>();
    Integer ofNull = cases.get(-1);
    if (ofNull != null && ofNull != otherwise) {
      Value isNull =
          context.relations.relation(Kind.EQUAL, matched.subject(), context.nullReference());
      ways.add(new Way(isNull, ofNull));
    }
    for (int i = 0; i < matched.tests().size(); i++) {
      ways.add(new Way(matched.tests().get(i), cases.getOrDefault(i, otherwise)));
    }
    return new Ways(ways, otherwise);
  }
}
