package dev.diglot.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method of the corpus and the text of its annotation. They are read from the class file, so that
 * classes of later releases are not linked.
 */
record CorpusMethod(Class<?> owner, String name, String descriptor, String expected) {

  static List<CorpusMethod> of(Path classes, String className) {
    Class<?> owner = load(new ClassFiles(classes), className);
    List<CorpusMethod> methods = new ArrayList<>();
    for (MethodNode method : parse(owner).methods) {
      if (method.visibleAnnotations != null) {
        String expected = (String) method.visibleAnnotations.get(0).values.get(1);
        methods.add(new CorpusMethod(owner, method.name, method.desc, expected));
      }
    }
    methods.sort(Comparator.comparing(CorpusMethod::name));
    return methods;
  }

  private static Class<?> load(ClassLoader loader, String className) {
    try {
      return loader.loadClass(className);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static ClassNode parse(Class<?> owner) {
    ClassNode node = new ClassNode();
    String file = owner.getName().replace('.', '/') + ".class";
    try (InputStream bytes = owner.getClassLoader().getResourceAsStream(file)) {
      new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return node;
  }

  MethodBody read() {
    return MethodReader.read(MethodName.of(owner, name, descriptor));
  }
}
