package dev.diglot.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The code of a class that is defined as a hidden nestmate of a mapped class, so that it touches
 * private members directly.
 */
final class HiddenClass {
  private static final String CONSTRUCTOR = "<init>";

  private final Lookup host;
  private final String name;
  private final ClassWriter writer;

  HiddenClass(Lookup host, String suffix, Class<?> implemented) {
    this.host = host;
    this.name = Type.getInternalName(host.lookupClass()) + "$" + suffix;
    this.writer = new FrameWriter();
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        Type.getInternalName(Object.class),
        new String[] {Type.getInternalName(implemented)});
  }

  /** The internal name by which the code refers to itself. */
  String name() {
    return name;
  }

  /** Adds final fields, and the constructor that fills them from an array. */
  void fields(String[] names, Class<?>... types) {
    Code code = method(CONSTRUCTOR, void.class, Object[].class);
    code.local(0).invokeConstructor(Object.class);
    for (int i = 0; i < names.length; i++) {
      String descriptor = Type.getDescriptor(types[i]);
      writer
          .visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, names[i], descriptor, null, null)
          .visitEnd();
      code.local(0)
          .local(1)
          .element(i)
          .cast(types[i])
          .visit()
          .visitFieldInsn(Opcodes.PUTFIELD, name, names[i], descriptor);
    }
    code.visit().visitInsn(Opcodes.RETURN);
    code.end();
  }

  /** Begins a public method; all parameters are references or ints. */
  Code method(String method, Class<?> result, Class<?>... parameters) {
    String descriptor = MethodType.methodType(result, parameters).toMethodDescriptorString();
    return new Code(
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, descriptor, null, null), parameters);
  }

  /**
   * Defines the class and creates its instance. All constructors are of one type, so that the
   * virtual machine makes one call site for all of them.
   *
   * @return the instance, or null when the host cannot have hidden nestmates from here, as across
   *     modules and class loaders
   */
  @Nullable Object create(Object... fields) {
    return createWith(null, fields);
  }

  /**
   * As {@link #create}, with what the code takes for a constant.
   *
   * @param constant what {@link Code#classData} loads, or null when it loads none
   */
  @Nullable Object createWith(@Nullable Object constant, Object... fields) {
    writer.visitEnd();
    if ((host.lookupModes() & Lookup.MODULE) == 0) {
      return null;
    }
    try {
      Lookup defined = define(constant);
      MethodHandle constructor =
          defined
              .findConstructor(
                  defined.lookupClass(), MethodType.methodType(void.class, Object[].class))
              .asType(MethodType.methodType(Object.class, Object[].class));
      return (Object) constructor.invokeExact(fields);
    } catch (IllegalAccessException | LinkageError | UnsupportedOperationException outOfReach) {
      return null;
    } catch (Throwable impossible) {
      throw new IllegalStateException("The compiled mapping of " + name + " failed", impossible);
    }
  }

  private Lookup define(@Nullable Object constant) throws IllegalAccessException {
    byte[] code = writer.toByteArray();
    return constant == null
        ? host.defineHiddenClass(code, true, Lookup.ClassOption.NESTMATE)
        : host.defineHiddenClassWithClassData(code, constant, true, Lookup.ClassOption.NESTMATE);
  }

  /** Frames need no look at the classes: branches meet only on references that are not used. */
  private static final class FrameWriter extends ClassWriter {
    FrameWriter() {
      super(COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String first, String second) {
      return Type.getInternalName(Object.class);
    }
  }
}
