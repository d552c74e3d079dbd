package dev.diglot.bytecode;

import dev.diglot.bytecode.Unfinished.Buffer;
import java.lang.invoke.MethodType;
import java.util.List;

/** Texts that are put together by a {@code StringBuilder}, as older compilers do for {@code +}. */
final class Buffers {

  private final Context context;

  Buffers(Context context) {
    this.context = context;
  }

  static boolean isBuffer(Class<?> type) {
    return type == StringBuilder.class || type == StringBuffer.class;
  }

  void construct(Buffer buffer, MethodType type, List<Value> arguments, Machine machine) {
    boolean withText = !arguments.isEmpty() && type.parameterType(0) != int.class;
    machine.fill(
        buffer.token(), withText ? context.texts.concatenation(arguments) : context.texts.empty());
  }

  void call(Buffer buffer, String name, MethodType type, List<Value> arguments, Machine machine) {
    Value content = machine.content(buffer.token());
    if (name.equals("append") && arguments.size() == 1 && !isChars(type)) {
      machine.fill(buffer.token(), context.texts.concatenation(List.of(content, arguments.get(0))));
      machine.push(buffer);
    } else if (name.equals("toString")) {
      machine.push(content);
    } else {
      throw context.site.refuse(Obstacle.BUFFER_CALLED, buffer.type().getSimpleName() + "." + name);
    }
  }

  private static boolean isChars(MethodType type) {
    return type.parameterType(0) == char[].class;
  }
}
