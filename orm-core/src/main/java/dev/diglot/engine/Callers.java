package dev.diglot.engine;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The line of the program that asked Diglot for something. */
final class Callers {
  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
  private static final @Nullable CodeSource OWN =
      Callers.class.getProtectionDomain().getCodeSource();

  private Callers() {}

  /** The first frame outside of Diglot, for example {@code shop.Main.run(Main.java:12)}. */
  static String caller() {
    return WALKER.walk(Callers::first).map(Callers::text).orElse("unknown caller");
  }

  private static Optional<StackFrame> first(Stream<StackFrame> frames) {
    return frames.filter(frame -> !internal(frame.getDeclaringClass())).findFirst();
  }

  private static boolean internal(Class<?> type) {
    String name = type.getName();
    if (name.startsWith("java.") || name.startsWith("jdk.")) {
      return true;
    }
    // Examples and tests share the prefix, but come from elsewhere.
    return name.startsWith("dev.diglot.") && sameSource(type);
  }

  private static boolean sameSource(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return OWN == null
        || source == null
        || String.valueOf(OWN.getLocation()).equals(String.valueOf(source.getLocation()));
  }

  private static String text(StackFrame frame) {
    return frame.getClassName()
        + "."
        + frame.getMethodName()
        + "("
        + frame.getFileName()
        + ":"
        + frame.getLineNumber()
        + ")";
  }
}
