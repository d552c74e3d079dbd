package dev.diglot.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class file of a class, kept as long as the class: which methods it declares, and the bodies
 * that were read. The parsed code itself may be dropped when memory is short.
 */
final class ClassFile {

  private static final ClassValue<ClassFile> FILES =
      new ClassValue<>() {
        @Override
        protected ClassFile computeValue(Class<?> type) {
          return new ClassFile(type);
        }
      };

  private final Class<?> type;
  private final Map<String, Integer> access = new HashMap<>();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private SoftReference<@Nullable ClassNode> parsed = new SoftReference<>(null);

  /** What reading a method came to: a body or a refusal. */
  private record Reading(@Nullable MethodBody body, @Nullable Refusal refusal) {

    MethodBody get() {
      if (refusal != null) {
        throw new RefusedException(refusal);
      } else if (body == null) {
        throw new IllegalStateException("neither a body nor a refusal");
      }
      return body;
    }
  }

  private ClassFile(Class<?> type) {
    this.type = type;
    for (MethodNode method : parse().methods) {
      access.put(key(method.name, method.desc), method.access);
    }
  }

  /** The class file of a class; classes without one are refused. */
  static ClassFile of(Class<?> type) {
    return FILES.get(type);
  }

  /** The access flags of a declared method, if the class declares it. */
  Optional<Integer> access(String name, String descriptor) {
    return Optional.ofNullable(access.get(key(name, descriptor)));
  }

  /** The declared method with its code. */
  MethodNode method(String name, String descriptor) {
    return node().methods.stream()
        .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
        .findFirst()
        .orElseThrow(() -> site(name).refuse(Obstacle.NO_METHOD, name + descriptor));
  }

  /** The body of a declared method, read at the first call. */
  MethodBody body(String name, String descriptor, Supplier<MethodBody> reader) {
    String key = key(name, descriptor);
    Reading reading = readings.get(key);
    if (reading == null) {
      reading = attempt(reader);
      readings.putIfAbsent(key, reading);
    }
    return reading.get();
  }

  private static Reading attempt(Supplier<MethodBody> reader) {
    try {
      return new Reading(reader.get(), null);
    } catch (RefusedException refused) {
      return new Reading(null, refused.refusal());
    }
  }

  synchronized ClassNode node() {
    ClassNode node = parsed.get();
    return node == null ? parse() : node;
  }

  private ClassNode parse() {
    ClassNode node = new ClassNode();
    try (InputStream file = type.getResourceAsStream(fileName())) {
      if (file == null || type.isHidden()) {
        throw site("").refuse(Obstacle.NO_CLASS_FILE);
      }
      reader(file.readAllBytes()).accept(node, ClassReader.SKIP_FRAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parsed = new SoftReference<>(node);
    return node;
  }

  private ClassReader reader(byte[] bytes) {
    int version = (bytes[6] & 0xff) << 8 | (bytes[7] & 0xff);
    try {
      return new ClassReader(bytes);
    } catch (IllegalArgumentException e) {
      throw site("").refuse(Obstacle.CLASS_FILE_VERSION, version);
    }
  }

  private String fileName() {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1) + ".class";
  }

  private Site site(String method) {
    return new Site(type.getName(), method);
  }

  private static String key(String name, String descriptor) {
    return name + descriptor;
  }

  /** Whether flags of access have one of them. */
  static boolean is(int flags, int flag) {
    return (flags & flag) != 0;
  }

  /** Whether the class declares the method as private. */
  boolean declaresPrivate(String name, String descriptor) {
    return access(name, descriptor).filter(flags -> is(flags, Opcodes.ACC_PRIVATE)).isPresent();
  }
}
