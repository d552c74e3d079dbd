package dev.diglot;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.testing.MustNotCompile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the samples: what the types must refuse, and beside it what they must accept. */
class MustNotCompileTest {

  @TestFactory
  Stream<DynamicTest> mistakesAreRefused() {
    return tests("must-not-compile", MustNotCompile::assertRefused);
  }

  @TestFactory
  Stream<DynamicTest> rightUseIsAccepted() {
    return tests("must-compile", MustNotCompile::assertAccepted);
  }

  @Test
  void anErrorForAnotherReasonIsNotTaken(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("Wrong.java");
    Files.writeString(
        sample, "// expect: incompatible types\nclass Wrong { int a = \"\"; Missing b; }\n");

    assertThatThrownBy(() -> MustNotCompile.assertRefused(sample))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot find symbol");
  }

  @Test
  void aSampleThatCompilesIsNotTaken(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("Right.java");
    Files.writeString(sample, "// expect: incompatible types\nclass Right {}\n");

    assertThatThrownBy(() -> MustNotCompile.assertRefused(sample))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Right.java must not compile");
  }

  private static Stream<DynamicTest> tests(String folder, Consumer<Path> assertion) {
    return MustNotCompile.samples(folder).stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getFileName().toString(), () -> assertion.accept(sample)));
  }
}
