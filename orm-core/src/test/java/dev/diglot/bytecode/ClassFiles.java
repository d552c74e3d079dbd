package dev.diglot.bytecode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads compiled classes of any release: the running Java sees them as its own release, the reader
 * sees the bytes as they were compiled. Nothing is run.
 */
final class ClassFiles extends ClassLoader {

  private static final int JAVA_17 = 61;

  private final Map<String, byte[]> files = new HashMap<>();

  ClassFiles(Path folder) {
    super(ClassFiles.class.getClassLoader());
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] file = files.get(name.replace('.', '/') + ".class");
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] older = file.clone();
    older[7] = (byte) Math.min(older[7], JAVA_17);
    return defineClass(name, older, 0, older.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] file = files.get(name);
    return file == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(file);
  }
}
