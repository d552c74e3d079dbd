package dev.diglot.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators that do not fit their operands are refused by the compiler. */
class MisuseTest {
  private static final String SAMPLE =
      """
      import static dev.diglot.postgres.sql.Postgres.*;
      import dev.diglot.postgres.type.Range;
      import java.util.*;
      class Sample {
        interface Row { List<Integer> marks(); Map<String, Object> facts(); Range<Integer> pages();
          String title(); }
        Object sample() { return %s; }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json(Row::facts).get(\"key\").eq(\"value\")",
        "json(Row::facts).get(\"n\").asText().gt(5)",
        "array(Row::marks).contains(\"five\")",
        "array(Row::marks).eq(5)",
        "array(Row::marks).any().eq(\"five\")",
        "array(Row::title).contains(\"a\")",
        "range(Row::pages).contains(\"9\")",
        "range(Row::pages).overlaps(9)",
        "range(Row::marks).contains(9)",
        "ilike(Row::marks, \"a%\")",
        "toTsVector(\"english\", Row::title).matches(\"cat\")",
        "toTsVector(\"english\", Row::marks)",
      })
  void doesNotCompile(String expression) {
    assertThat(errors(expression)).as(expression).isNotEmpty();
    assertThat(errors(expression))
        .noneMatch(error -> error.contains("package") || error.contains("class, interface"));
  }

  @Test
  void rightUseCompiles() {
    assertThat(errors("json(Row::facts).get(\"key\").asText().eq(\"value\")")).isEmpty();
    assertThat(errors("array(Row::marks).contains(5).and(range(Row::pages).contains(9))"))
        .isEmpty();
    assertThat(errors("toTsVector(\"english\", Row::title).matches(toTsQuery(\"english\", \"a\"))"))
        .isEmpty();
  }

  private static List<String> errors(String expression) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-Xlint:none", "-d", "target");
    JavaFileObject source = new Source(SAMPLE.formatted(expression));
    boolean compiled = compiler.getTask(null, null, found, options, null, List.of(source)).call();
    List<String> errors =
        found.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
            .toList();
    assertThat(compiled).isEqualTo(errors.isEmpty());
    return errors;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }
}
