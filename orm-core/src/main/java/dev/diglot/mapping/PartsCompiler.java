package dev.diglot.mapping;

import dev.diglot.type.Getter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compiles the making of objects of values: typed getters by position, then a constructor that is a
 * constant of the class and takes them as they are, or a function. What is boxed for a function
 * does not outlive the call, so that the virtual machine does without it where it compiles both
 * together.
 */
final class PartsCompiler {
  private static final String SOURCES = "sources";
  private static final String PLAIN = "plain";
  private static final int MAKER = 2;
  private static final int FUNCTION = 3;

  private final ReadPart[] parts;
  private final @Nullable MethodHandle exact;
  private final @Nullable Class<?> kind;
  private final HiddenClass made;

  PartsCompiler(List<ReadPart> parts, @Nullable MethodHandle exact, @Nullable Class<?> kind) {
    this.parts = parts.toArray(ReadPart[]::new);
    this.exact = exact == null || !takes(exact.type()) ? null : erased(exact);
    this.kind = kind;
    this.made = new HiddenClass(MethodHandles.lookup(), "Made", PartsReader.class);
  }

  static ReadPart.Source[] sources(List<ReadPart> parts) {
    ReadPart.Source[] sources = new ReadPart.Source[parts.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = parts.get(i).source();
    }
    return sources;
  }

  /**
   * Compiles.
   *
   * @param plain what reads rows that the constructor cannot take
   * @return the reader, or null where hidden classes are out of reach
   */
  @Nullable PartsReader compile(PartsReader plain) {
    made.fields(new String[] {SOURCES, PLAIN}, ReadPart.Source[].class, PartsReader.class);
    Code code = made.method("read", Object.class, ResultSet.class, Function.class);
    if (exact != null) {
      direct(code, exact.type());
    } else if (kind != null) {
      spread(code, kind);
    } else {
      viaArray(code);
    }
    code.end();
    ReadPart.Source[] sources = sources(List.of(parts));
    return (PartsReader) made.createWith(exact, sources, plain);
  }

  /** Whether every value can be given to the constructor without being converted. */
  private boolean takes(MethodType constructor) {
    if (constructor.parameterCount() != parts.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      Class<?> wanted = constructor.parameterType(i);
      Class<?> boxed = wanted.isPrimitive() ? Primitives.wrapped(wanted) : wanted;
      if (!boxed.isAssignableFrom(parts[i].type())) {
        return false;
      }
    }
    return true;
  }

  /** The constructor without classes that are not seen from here. */
  private static MethodHandle erased(MethodHandle exact) {
    return exact.asType(exact.type().erase());
  }

  private void direct(Code code, MethodType constructor) {
    code.classData(MethodHandle.class);
    for (int i = 0; i < parts.length; i++) {
      value(code, i, constructor.parameterType(i));
    }
    code.invokeVirtual(
        MethodHandle.class, "invokeExact", Object.class, constructor.parameterArray());
    code.instruction(Opcodes.ARETURN);
  }

  private void spread(Code code, Class<?> function) {
    Label other = new Label();
    instance(code.local(MAKER), Spread.class, other);
    code.local(MAKER).cast(Spread.class);
    code.invokeVirtual(Spread.class, "function", Object.class);
    code.visit().visitVarInsn(Opcodes.ASTORE, FUNCTION);
    instance(ofFunction(code), function, other);
    ofFunction(code).cast(function);
    Class<?>[] parameters = new Class<?>[parts.length];
    Arrays.fill(parameters, Object.class);
    for (int i = 0; i < parts.length; i++) {
      value(code, i, Object.class);
    }
    code.invokeInterface(function, "apply", Object.class, parameters);
    code.instruction(Opcodes.ARETURN).label(other);
    leave(code);
  }

  private static void instance(Code code, Class<?> type, Label other) {
    code.visit().visitTypeInsn(Opcodes.INSTANCEOF, Type.getInternalName(type));
    code.jump(Opcodes.IFEQ, other);
  }

  private static Code ofFunction(Code code) {
    code.visit().visitVarInsn(Opcodes.ALOAD, FUNCTION);
    return code;
  }

  private void viaArray(Code code) {
    code.local(MAKER).number(parts.length);
    code.visit().visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < parts.length; i++) {
      code.instruction(Opcodes.DUP).number(i);
      value(code, i, Object.class);
      code.instruction(Opcodes.AASTORE);
    }
    code.invokeInterface(Function.class, "apply", Object.class, Object.class);
    code.instruction(Opcodes.ARETURN);
  }

  private void value(Code code, int i, Class<?> wanted) {
    Getter getter = parts[i].getter();
    if (getter == null || !isUsable(getter, parts[i].type())) {
      given(code, i, wanted);
    } else if (!getter.result().isPrimitive()) {
      get(code, i, getter);
      if (wanted.isPrimitive()) {
        unboxed(code, wanted);
      }
    } else if (wanted.isPrimitive()) {
      Label given = new Label();
      RowCalls.ifGiven(get(code, i, getter), getter.result(), given);
      leave(code);
      code.label(given);
    } else {
      RowCalls.box(get(code, i, getter), getter.result());
    }
  }

  /** Whether a getter gives the values as they are, by a class that generated code may name. */
  private static boolean isUsable(Getter getter, Class<?> type) {
    if (getter.result().isPrimitive()) {
      return Primitives.wrapped(getter.result()) == type;
    }
    ClassLoader loader = getter.result().getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  private Code get(Code code, int i, Getter getter) {
    code.local(RowCalls.ROW).number(parts[i].position());
    return RowCalls.get(code, getter);
  }

  private void given(Code code, int i, Class<?> wanted) {
    code.ownField(made, SOURCES, ReadPart.Source[].class).element(i).local(RowCalls.ROW);
    code.invokeInterface(ReadPart.Source.class, "read", Object.class, ResultSet.class);
    if (wanted.isPrimitive()) {
      unboxed(code, wanted);
    }
  }

  private void unboxed(Code code, Class<?> wanted) {
    Label given = new Label();
    code.instruction(Opcodes.DUP).jump(Opcodes.IFNONNULL, given);
    leave(code);
    code.label(given).unbox(wanted);
  }

  /** Reads the row again in the plain way, which says what is wrong with it. */
  private void leave(Code code) {
    code.ownField(made, PLAIN, PartsReader.class).local(RowCalls.ROW).local(MAKER);
    code.invokeInterface(PartsReader.class, "read", Object.class, ResultSet.class, Function.class);
    code.instruction(Opcodes.ARETURN);
  }
}
