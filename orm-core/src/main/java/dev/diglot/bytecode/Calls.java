package dev.diglot.bytecode;

import dev.diglot.bytecode.Invocation.Kind;
import dev.diglot.bytecode.Unfinished.Allocated;
import dev.diglot.bytecode.Unfinished.Buffer;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls of methods and constructors. */
final class Calls {

  private final Context context;
  private final Buffers buffers;

  Calls(Context context) {
    this.context = context;
    this.buffers = new Buffers(context);
  }

  void call(MethodInsnNode call, Machine machine) {
    MethodType type = context.types.ofMethod(call.desc);
    List<Value> arguments = typed(type, machine.pop(type.parameterCount()));
    if (call.getOpcode() == Opcodes.INVOKESTATIC) {
      invoke(call, type, arguments, machine);
      return;
    }
    Value receiver = machine.popRaw();
    if (receiver instanceof Allocated allocated) {
      MethodName constructor = new MethodName(allocated.type(), call.name, type);
      Construction made = new Construction(constructor, arguments, context.site.line());
      if (!machine.replace(allocated, context.values.once(made))) {
        refuseDropped(made);
      }
    } else if (receiver instanceof Buffer buffer) {
      callBuffer(buffer, call, type, arguments, machine);
    } else {
      List<Value> all = new ArrayList<>(arguments);
      all.add(0, machine.finished(receiver));
      invoke(call, type, all, machine);
    }
  }

  private void callBuffer(
      Buffer buffer, MethodInsnNode call, MethodType type, List<Value> arguments, Machine machine) {
    if (call.name.equals("<init>")) {
      buffers.construct(buffer, type, arguments, machine);
    } else {
      buffers.call(buffer, call.name, type, arguments, machine);
    }
  }

  /** Values as those of the parameters that they are passed to. */
  List<Value> typed(MethodType type, List<Value> arguments) {
    List<Value> typed = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      typed.add(context.typing.as(type.parameterType(i), arguments.get(i)));
    }
    return typed;
  }

  private void invoke(
      MethodInsnNode call, MethodType type, List<Value> arguments, Machine machine) {
    if (type.returnType() == void.class) {
      throw context.site.refuse(Obstacle.VOID_CALL, title(call.owner, call.name));
    }
    MethodName method = new MethodName(context.types.ofInternalName(call.owner), call.name, type);
    Kind kind = kind(call, method);
    if (kind == Kind.INTERFACE && isOfObject(method)) {
      machine.push(
          new Invocation(
              new MethodName(Object.class, method.name(), type),
              Kind.VIRTUAL,
              arguments,
              context.site.line()));
    } else {
      machine.push(new Invocation(method, kind, arguments, context.site.line()));
    }
  }

  private static String title(String owner, String name) {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
  }

  private Kind kind(MethodInsnNode call, MethodName method) {
    return switch (call.getOpcode()) {
      case Opcodes.INVOKESTATIC -> Kind.STATIC;
      case Opcodes.INVOKESPECIAL -> Kind.SPECIAL;
      case Opcodes.INVOKEINTERFACE -> isPrivate(method) ? Kind.SPECIAL : Kind.INTERFACE;
      default -> isPrivate(method) ? Kind.SPECIAL : Kind.VIRTUAL;
    };
  }

  /** Whether the method is private: only those of the own nest can be named. */
  boolean isPrivate(MethodName method) {
    return !method.owner().isArray()
        && nest(method.owner()).equals(nest(context.method.owner()))
        && ClassFile.of(method.owner())
            .declaresPrivate(method.name(), method.type().toMethodDescriptorString());
  }

  private static String nest(Class<?> type) {
    String name = type.getName();
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner);
  }

  /** Whether an interface has the method only because all objects have it. */
  private static boolean isOfObject(MethodName method) {
    String descriptor = method.type().toMethodDescriptorString();
    return Hierarchy.declares(Object.class, method.name(), descriptor)
        && Hierarchy.interfaces(method.owner()).stream()
            .noneMatch(type -> Hierarchy.declares(type, method.name(), descriptor));
  }

  /** Refuses a call whose result is dropped, unless it is known to have no effect. */
  void refuseDropped(Value value) {
    if (value instanceof Cast cast) {
      refuseDropped(cast.operand());
    } else if (value instanceof Invocation call && !Effects.isFree(call.method())) {
      throw context.site.refuse(
          Obstacle.RESULT_DROPPED,
          call.method().owner().getSimpleName() + "." + call.method().name());
    } else if (value instanceof Construction made) {
      throw context.site.refuse(Obstacle.OBJECT_DROPPED, made.type().getSimpleName());
    }
  }
}
