package dev.diglot.bytecode;

import java.lang.invoke.MethodType;
import org.objectweb.asm.Type;

/** The classes that a class file names, found by the loader of the class and not initialized. */
final class Types {

  private final ClassLoader loader;
  private final Site site;

  Types(Class<?> owner, Site site) {
    ClassLoader own = owner.getClassLoader();
    this.loader = own == null ? ClassLoader.getPlatformClassLoader() : own;
    this.site = site;
  }

  Class<?> ofInternalName(String name) {
    return of(Type.getObjectType(name));
  }

  Class<?> ofDescriptor(String descriptor) {
    return of(Type.getType(descriptor));
  }

  Class<?> of(Type type) {
    return switch (type.getSort()) {
      case Type.VOID -> void.class;
      case Type.BOOLEAN -> boolean.class;
      case Type.CHAR -> char.class;
      case Type.BYTE -> byte.class;
      case Type.SHORT -> short.class;
      case Type.INT -> int.class;
      case Type.LONG -> long.class;
      case Type.FLOAT -> float.class;
      case Type.DOUBLE -> double.class;
      case Type.ARRAY -> array(type);
      default -> load(type.getClassName());
    };
  }

  private Class<?> array(Type type) {
    Class<?> result = of(type.getElementType());
    for (int i = 0; i < type.getDimensions(); i++) {
      result = result.arrayType();
    }
    return result;
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw site.refuse(Obstacle.CLASS_MISSING, name, e);
    }
  }

  MethodType ofMethod(String descriptor) {
    Type type = Type.getMethodType(descriptor);
    Type[] arguments = type.getArgumentTypes();
    Class<?>[] parameters = new Class<?>[arguments.length];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = of(arguments[i]);
    }
    return MethodType.methodType(of(type.getReturnType()), parameters);
  }
}
