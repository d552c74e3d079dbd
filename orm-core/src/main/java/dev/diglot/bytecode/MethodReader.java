package dev.diglot.bytecode;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads methods as expressions. Each is read once and kept as long as its class. Classes are never
 * initialized, and class files are found in closed modules as well.
 */
public final class MethodReader {

  /** The most levels that a value has. */
  public static final int MAXIMAL_DEPTH = 1_000;

  private MethodReader() {}

  /**
   * The body of a method.
   *
   * @param method the method; its owner declares or inherits it
   * @return the body
   * @throws RefusedException when it has no expression
   */
  public static MethodBody read(MethodName method) {
    String descriptor = method.type().toMethodDescriptorString();
    Class<?> declaring =
        Hierarchy.declaring(method.owner(), method.name(), descriptor)
            .orElseThrow(() -> siteOf(method).refuse(Obstacle.NO_METHOD, method.name()));
    MethodName declared = new MethodName(declaring, method.name(), method.type());
    ClassFile file = ClassFile.of(declaring);
    return file.body(
        method.name(), descriptor, () -> execute(declared, file.method(method.name(), descriptor)));
  }

  /**
   * The method that a call of a receiver runs: that of the nearest super class, else the default
   * method of an interface, else an abstract method.
   *
   * @param receiver the exact class of the receiver
   * @param name the name of the method
   * @param type its erased parameters and result
   * @return the method with the class that declares it as owner, or empty when there is none
   * @throws RefusedException when a class has no class file
   */
  public static Optional<MethodName> resolve(Class<?> receiver, String name, MethodType type) {
    return Hierarchy.declaring(receiver, name, type.toMethodDescriptorString())
        .map(declaring -> new MethodName(declaring, name, type));
  }

  private static Site siteOf(MethodName method) {
    return new Site(method.owner().getName(), method.name());
  }

  private static MethodBody execute(MethodName method, MethodNode code) {
    Site site = siteOf(method);
    refuseWithoutExpression(code, site);
    boolean isStatic = ClassFile.is(code.access, Opcodes.ACC_STATIC);
    List<Class<?>> parameters = new ArrayList<>(method.type().parameterList());
    if (!isStatic) {
      parameters.add(0, method.owner());
    }
    Context context = new Context(method, site);
    Value result = new Execution(new Code(code), context).run(parameters);
    return new MethodBody(method, isStatic, parameters, result);
  }

  private static void refuseWithoutExpression(MethodNode code, Site site) {
    if (code.name.startsWith("<")) {
      throw site.refuse(Obstacle.CONSTRUCTOR);
    } else if (ClassFile.is(code.access, Opcodes.ACC_ABSTRACT)) {
      throw site.refuse(Obstacle.ABSTRACT);
    } else if (ClassFile.is(code.access, Opcodes.ACC_NATIVE)) {
      throw site.refuse(Obstacle.NATIVE);
    } else if (code.desc.endsWith("V")) {
      throw site.refuse(Obstacle.VOID_METHOD);
    } else if (ClassFile.is(code.access, Opcodes.ACC_SYNCHRONIZED)) {
      throw site.refuse(Obstacle.SYNCHRONIZED_METHOD);
    }
  }
}
