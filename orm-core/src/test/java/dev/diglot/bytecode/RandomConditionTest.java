package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random conditions in which each variable occurs once are read with each variable once. */
class RandomConditionTest {

  private static final long SEED = Long.getLong("bytecode.seed", 11L);
  private static final int METHODS = 300;
  private static final int VARIABLES = 9;

  private final Random random = new Random(SEED);

  @Test
  void conditionsAreAsShortAsInTheSourceForEachCompiler() throws ClassNotFoundException {
    String source = source();
    Map<String, Value> byJavac = read(Compiler.JAVAC, source);
    Map<String, Value> byEcj = read(Compiler.ECJ, source);
    assertThat(byJavac).hasSize(METHODS);
    byJavac.forEach(
        (method, value) -> {
          String line = line(source, method);
          String text = "seed " + SEED + " " + line + ": " + value;
          assertThat(occurrences(value)).as(text).isEqualTo(VARIABLES);
          assertThat(occurrences(byEcj.get(method))).as(text).isEqualTo(VARIABLES);
          // Of an opposite they choose each by itself which side comes first.
          if (!line.contains("!(")) {
            assertThat(byEcj.get(method)).as(text).hasToString(value.toString());
          }
        });
  }

  private String source() {
    String parameters =
        IntStream.range(0, VARIABLES)
            .mapToObj(i -> "boolean a" + i)
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder("class Conditions {\n");
    for (int i = 0; i < METHODS; i++) {
      String condition = condition(0, VARIABLES);
      String body =
          random.nextBoolean()
              ? "return " + condition + ";"
              : "if (" + condition + ") return true; return false;";
      text.append("static boolean m" + i + "(" + parameters + ") { " + body + " }\n");
    }
    return text.append("}").toString();
  }

  /** A condition over the variables from one to before another. */
  private String condition(int from, int to) {
    int count = to - from;
    if (count == 1) {
      return (random.nextInt(4) == 0 ? "!" : "") + "a" + from;
    }
    int middle = from + 1 + random.nextInt(count - 1);
    if (count >= 3 && middle + 1 < to && random.nextInt(5) == 0) {
      int third = middle + 1 + random.nextInt(to - middle - 1);
      return "("
          + condition(from, middle)
          + " ? "
          + condition(middle, third)
          + " : "
          + condition(third, to)
          + ")";
    }
    String operator = random.nextBoolean() ? " && " : " || ";
    String joined = "(" + condition(from, middle) + operator + condition(middle, to) + ")";
    return random.nextInt(4) == 0 ? "!" + joined : joined;
  }

  private static Map<String, Value> read(Compiler compiler, String source)
      throws ClassNotFoundException {
    Class<?> type = new ClassFiles(compiler.compile("Conditions", source)).loadClass("Conditions");
    Map<String, Value> values = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      values.put(method.getName(), MethodReader.read(MethodName.of(method)).result());
    }
    return values;
  }

  private static int occurrences(Value value) {
    return value instanceof Argument
        ? 1
        : value.children().stream().mapToInt(RandomConditionTest::occurrences).sum();
  }

  private static String line(String source, String method) {
    return source
        .lines()
        .filter(line -> line.contains(" " + method + "("))
        .findFirst()
        .orElseThrow()
        .replaceFirst("\\(.*?\\)", "");
  }
}
