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
      import dev.diglot.postgres.type.*;
      import java.time.*;
      import java.util.*;
      class Sample {
        interface Row { List<Integer> marks(); Map<String, Object> facts(); Range<Integer> pages();
          String title(); int[] counts(); String[] names(); Map<String, String> labels();
          Inet address(); Multirange<Integer> spans(); }
        record Line(String product, Integer count) {}
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
        "array(Row::counts).contains(\"five\")",
        "array(Row::names).append(5)",
        "array(Row::labels)",
        "json(Row::facts).contains(5)",
        "json(Row::facts).contains(array(Row::marks))",
        "hstore(Row::facts)",
        "hstore(Row::labels).get(\"a\").eq(5)",
        "hstore(Row::labels).contains(\"a\")",
        "network(Row::title)",
        "network(Row::address).within(\"10.0.0.0/8\")",
        "multirange(Row::pages)",
        "multirange(Row::spans).overlaps(5)",
        "range(Row::pages).overlaps(Multirange.of(Range.closed(1, 2)))",
        "generateSeries(1, 5).value().eq(\"1\")",
        "generateSeries(1, 5).ordinality()",
        "generateSeries(1, 5, Duration.ofDays(1))",
        "generateSeries(LocalDateTime.MIN, LocalDateTime.MAX, 1)",
        "unnest(array(Row::marks)).value().eq(\"1\")",
        "unnest(Row::marks)",
        "jsonToRecordset(json(Row::facts), Row.class)",
        "jsonToRecordset(json(Row::facts), Line.class).get(Line::count).eq(\"x\")",
        "jsonToRecordset(json(Row::facts), Line.class).get(Row::title)",
        "jsonbObjectAgg(array(Row::marks), array(Row::marks))",
        "rangeAgg(array(Row::marks))",
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
    assertThat(errors("array(Row::counts).contains(5).and(array(Row::names).overlaps(\"a\"))"))
        .isEmpty();
    assertThat(errors("hstore(Row::labels).contains(Map.of(\"a\", \"b\"))")).isEmpty();
    assertThat(errors("network(Row::address).within(new Cidr(\"10.0.0.0/8\"))")).isEmpty();
    assertThat(errors("range(Row::pages).overlaps(multirange(Row::spans))")).isEmpty();
    assertThat(errors("json(Row::facts).contains(Map.of(\"a\", List.of(1)))")).isEmpty();
    assertThat(
            errors(
                "jsonToRecordset(json(Row::facts), Line.class).get(Line::count)"
                    + ".plus(generateSeries(1, 5).value()).gt(5)"))
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
