package dev.diglot.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Virtual machines like this one in which nothing has run yet. */
public final class FreshMachine {

  private FreshMachine() {}

  /**
   * How one is started.
   *
   * @param options of the virtual machine, the class path among them
   * @param program the class whose main method runs
   * @param arguments its arguments
   * @return a process to start; its errors go where this one's go
   */
  public static ProcessBuilder of(List<String> options, Class<?> program, List<String> arguments) {
    List<String> command =
        Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                options,
                List.of(program.getName()),
                arguments)
            .flatMap(List::stream)
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
