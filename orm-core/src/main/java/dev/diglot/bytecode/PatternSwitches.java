package dev.diglot.bytecode;

import dev.diglot.bytecode.Unfinished.Matched;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Switches over patterns: which label a value matches first. */
final class PatternSwitches {

  /** Where compilers link them. */
  static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";

  private final Context context;

  PatternSwitches(Context context) {
    this.context = context;
  }

  /** The value and a test for each label, in the order of the source. */
  Matched match(InvokeDynamicInsnNode call, List<Value> arguments) {
    if (!(arguments.get(1) instanceof Constant restart) || Typing.numberOf(restart) != 0) {
      throw context.site.refuse(Obstacle.GUARDED_PATTERN);
    }
    Value subject = arguments.get(0);
    List<Value> tests = new ArrayList<>();
    for (Object label : call.bsmArgs) {
      tests.add(test(subject, label, call.bsm.getName().equals("enumSwitch")));
    }
    return new Matched(subject, tests);
  }

  private Value test(Value subject, Object label, boolean ofEnum) {
    if (label instanceof Type type) {
      return context.values.once(new TypeTest(subject, context.types.of(type)));
    } else if (label instanceof String name && ofEnum) {
      return constant(subject, subject.type(), name);
    } else if (label instanceof String text && subject.type() == String.class) {
      return context.equalTexts(subject, text);
    } else if (label instanceof ConstantDynamic described
        && described.getBootstrapMethodArgumentCount() == 3
        && described.getBootstrapMethodArgument(1) instanceof ConstantDynamic owner
        && owner.getBootstrapMethodArgumentCount() == 2
        && owner.getBootstrapMethodArgument(1) instanceof String className
        && described.getBootstrapMethodArgument(2) instanceof String name) {
      Class<?> type = context.types.ofInternalName(className.replace('.', '/'));
      return constant(subject, type, name);
    }
    throw context.site.refuse(Obstacle.PATTERN_LABEL, label);
  }

  private Value constant(Value subject, Class<?> type, String name) {
    Value field =
        context.values.once(new StaticField(new FieldName(type, name, type), context.site.line()));
    return context.relations.relation(Relation.Kind.EQUAL, subject, field);
  }
}
