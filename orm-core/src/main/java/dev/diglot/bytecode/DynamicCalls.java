package dev.diglot.bytecode;

import dev.diglot.bytecode.FunctionValue.Handle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Calls that are linked when they are first run: lambdas, concatenation, pattern switches. */
final class DynamicCalls {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String TEXTS = "java/lang/invoke/StringConcatFactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final Context context;
  private final Calls calls;
  private final PatternSwitches patterns;

  DynamicCalls(Context context) {
    this.context = context;
    this.calls = new Calls(context);
    this.patterns = new PatternSwitches(context);
  }

  void call(InvokeDynamicInsnNode call, Machine machine) {
    MethodType type = context.types.ofMethod(call.desc);
    List<Value> arguments = calls.typed(type, machine.pop(type.parameterCount()));
    switch (call.bsm.getOwner()) {
      case LAMBDAS -> machine.push(function(call, type, arguments));
      case TEXTS -> machine.push(context.texts.concatenation(parts(call, arguments)));
      case PatternSwitches.BOOTSTRAPS -> machine.push(patterns.match(call, arguments));
      case RECORDS -> throw context.site.refuse(Obstacle.RECORD_METHOD, call.name);
      default ->
          throw context.site.refuse(
              Obstacle.DYNAMIC_CALL,
              call.bsm.getOwner().substring(call.bsm.getOwner().lastIndexOf('/') + 1),
              call.bsm.getName());
    }
  }

  private Value function(InvokeDynamicInsnNode call, MethodType type, List<Value> captured) {
    org.objectweb.asm.Handle handle = (org.objectweb.asm.Handle) call.bsmArgs[1];
    MethodName implementation =
        new MethodName(
            context.types.ofInternalName(handle.getOwner()),
            handle.getName(),
            context.types.ofMethod(handle.getDesc()));
    return new FunctionValue(
        implementation,
        handle(handle, implementation),
        captured,
        type.returnType(),
        call.name,
        context.types.ofMethod(((Type) call.bsmArgs[2]).getDescriptor()),
        context.site.line());
  }

  private Handle handle(org.objectweb.asm.Handle handle, MethodName implementation) {
    return switch (handle.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Handle.STATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Handle.CONSTRUCTOR;
      case Opcodes.H_INVOKESPECIAL -> Handle.SPECIAL;
      case Opcodes.H_INVOKEINTERFACE ->
          calls.isPrivate(implementation) ? Handle.SPECIAL : Handle.INTERFACE;
      default -> calls.isPrivate(implementation) ? Handle.SPECIAL : Handle.VIRTUAL;
    };
  }

  private List<Value> parts(InvokeDynamicInsnNode call, List<Value> arguments) {
    if (call.bsm.getName().equals("makeConcat")) {
      return arguments;
    }
    List<Value> parts = new ArrayList<>();
    String recipe = (String) call.bsmArgs[0];
    int argument = 0;
    int constant = 1;
    for (char c : recipe.toCharArray()) {
      if (c == '\1') {
        parts.add(arguments.get(argument++));
      } else if (c == '\2') {
        parts.add(context.texts.text(String.valueOf(call.bsmArgs[constant++])));
      } else {
        parts.add(context.texts.text(String.valueOf(c)));
      }
    }
    return parts;
  }
}
