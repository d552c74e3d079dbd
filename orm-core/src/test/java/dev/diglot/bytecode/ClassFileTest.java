package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClassFileTest {

  private static final String SOURCE =
      "import java.util.*; class Dropped { String s; List<Dropped> all;"
          + " boolean m() { return all.stream().anyMatch(d -> d.s.equals(s)); } }";

  @Test
  void droppedClassLoadersAreCollected() throws Exception {
    Path classes = Compiler.JAVAC.compile("Dropped", SOURCE);
    WeakReference<ClassLoader> loader = readAndDrop(classes);
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }

  private static WeakReference<ClassLoader> readAndDrop(Path classes) throws Exception {
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, ClassFileTest.class.getClassLoader())) {
      Class<?> type = loader.loadClass("Dropped");
      MethodBody body = MethodReader.read(MethodName.of(type.getDeclaredMethod("m")));
      Invocation anyMatch = (Invocation) body.result();
      FunctionValue lambda = (FunctionValue) anyMatch.arguments().get(1);
      assertThat(MethodReader.read(lambda.implementation()).result())
          .hasToString("$1.s.equals($0.s)");
      return new WeakReference<>(loader);
    }
  }

  @Test
  void laterReleasesThanCanBeReadAreRefused() throws IOException, ClassNotFoundException {
    Path classes = Compiler.JAVAC.compile("Late", "class Late { int m() { return 1; } }");
    Path file = classes.resolve("Late.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 120;
    Files.write(file, bytes);
    Class<?> type = new ClassFiles(classes).loadClass("Late");
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> MethodReader.read(MethodName.of(type, "m", "()I")));
    assertThat(refused.refusal().construct()).isEqualTo("a class file of version 120");
  }

  @Test
  void missingClassesAreRefused() throws IOException, ClassNotFoundException {
    Path classes =
        Compiler.JAVAC.compile(
            "User",
            "class User { Object m() { return Gone.one(); } } class Gone {"
                + " static Object one() { return null; } }");
    Files.delete(classes.resolve("Gone.class"));
    Class<?> type = new ClassFiles(classes).loadClass("User");
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> MethodReader.read(MethodName.of(type, "m", "()Ljava/lang/Object;")));
    assertThat(refused.refusal().construct()).isEqualTo("the class Gone");
    assertThat(refused.refusal().line()).isEqualTo(1);
  }
}
