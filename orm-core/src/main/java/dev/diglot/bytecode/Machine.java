package dev.diglot.bytecode;

import dev.diglot.bytecode.Unfinished.Buffer;
import dev.diglot.bytecode.Unfinished.FreshArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operand stack and the local variables while a block is executed. */
final class Machine {

  private final Context context;
  private final List<Value> stack;
  private final Map<Integer, Value> locals;
  private final Map<Integer, Value> contents;

  Machine(Context context, State state) {
    this.context = context;
    this.stack = new ArrayList<>(state.stack);
    this.locals = new HashMap<>(state.locals);
    this.contents = new HashMap<>(state.contents);
  }

  State state() {
    return new State(stack, locals, contents);
  }

  /** The state with nothing but a result. */
  State returned(Value result) {
    return new State(List.of(result), Map.of(), Map.of());
  }

  /** How many places of the stack or of local variables a value of this type takes. */
  static int words(Class<?> type) {
    return type == long.class || type == double.class ? 2 : 1;
  }

  void push(Value value) {
    stack.add(context.values.once(value));
  }

  /** Takes what may be unfinished. */
  Value popRaw() {
    return stack.remove(stack.size() - 1);
  }

  /** Takes a finished value. */
  Value pop() {
    return finished(popRaw());
  }

  /** Takes finished values; the last one was on top. */
  List<Value> pop(int count) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(0, pop());
    }
    return values;
  }

  /** Puts the values that take the upper places once more below those that take the next ones. */
  void duplicate(int words, int below) {
    List<Value> upper = take(words);
    List<Value> lower = take(below);
    stack.addAll(upper);
    stack.addAll(lower);
    stack.addAll(upper);
  }

  /** Takes the values that take some places, in their order. */
  List<Value> take(int words) {
    List<Value> taken = new ArrayList<>();
    for (int left = words; left > 0; left -= words(taken.get(0).type())) {
      taken.add(0, popRaw());
    }
    return taken;
  }

  void load(int variable) {
    Value value = locals.get(variable);
    if (value == null) {
      throw context.site.refuse(Obstacle.BUFFER_USED, "StringBuilder");
    }
    stack.add(value);
  }

  /** Whether a variable holds exactly this value. */
  boolean holds(int variable, Value value) {
    return locals.get(variable) == value;
  }

  void store(int variable) {
    locals.put(variable, popRaw());
  }

  Value content(int token) {
    return contents.getOrDefault(token, context.texts.empty());
  }

  void fill(int token, Value content) {
    contents.put(token, content);
  }

  /** A value that may become part of others: an array is not filled any further. */
  Value finished(Value value) {
    if (value instanceof FreshArray array) {
      Value content = content(array.token());
      replace(array, content);
      return content;
    } else if (value instanceof Buffer buffer) {
      throw context.site.refuse(Obstacle.BUFFER_USED, buffer.type().getSimpleName());
    } else if (value instanceof Unfinished) {
      throw context.site.refuse(
          Obstacle.NOT_AN_EXPRESSION, "an unfinished " + value.getClass().getSimpleName());
    }
    return value;
  }

  /** Puts one value in place of another, wherever that is; tells whether it was anywhere. */
  boolean replace(Value old, Value value) {
    boolean found = stack.contains(old) || locals.containsValue(old);
    stack.replaceAll(each -> each == old ? value : each);
    locals.replaceAll((variable, each) -> each == old ? value : each);
    return found;
  }
}
