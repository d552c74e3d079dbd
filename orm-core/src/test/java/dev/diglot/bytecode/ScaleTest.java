package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Large methods give values of linear size in short time, or are refused. */
class ScaleTest {

  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"JAVAC", "ECJ"})
  void chainsOfConditionsStayFlat(Compiler compiler) {
    Value and = read(compiler, "boolean m(int i) { return " + join(60, " && ", "i != %d") + "; }");
    assertThat(((Logical) and).operands()).hasSize(60);
    assertThat(size(and)).isEqualTo(1 + 60 * 3);

    Value or = read(compiler, "boolean m(int i) { return " + join(60, " || ", "i == %d") + "; }");
    assertThat(((Logical) or).operands()).hasSize(60);
    assertThat(size(or)).isEqualTo(1 + 60 * 3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"JAVAC", "ECJ"})
  void alternatingConditionsStayAsWritten(Compiler compiler) {
    String text = join(60, " && ", "(i == %1$d || j == %1$d)");
    Value value = read(compiler, "boolean m(int i, int j) { return " + text + "; }");
    assertThat(size(value)).isEqualTo(1 + 60 * (1 + 3 + 3));
    assertThat(value.toString()).startsWith("($0 == 0 || $1 == 0) && ($0 == 1 || $1 == 1) && ");

    Value other =
        read(compiler, "boolean m(int i, int j) { return " + text.replace("&&", "&& !") + "; }");
    assertThat(size(other)).isEqualTo(1 + (1 + 3 + 3) + 59 * (3 + 3));
  }

  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"JAVAC", "ECJ"})
  void switchesAreOneRowForEachCase(Compiler compiler) {
    String numbers = lines(200, k -> "case " + k * 3 + " -> " + k + ";");
    Value number =
        read(compiler, "int m(int i) { return switch (i) { " + numbers + " default -> -1; }; }");
    assertThat(size(number)).isEqualTo(200 * (1 + 3 + 1) + 1);

    String texts = lines(200, k -> "case \"k" + k + "\" -> " + k + ";");
    Value text =
        read(compiler, "int m(String s) { return switch (s) { " + texts + " default -> -1; }; }");
    assertThat(size(text)).isEqualTo(200 * (1 + 3 + 1) + 1);
    assertThat(text.toString()).startsWith("$0.equals(\"k0\") ? 0 : $0.equals(\"k1\") ? 1 : ");
  }

  @Test
  void returnsAreOneRowEach() {
    String body = lines(300, k -> "if (i == " + k + ") return " + k * 2 + ";");
    Value value = read(Compiler.JAVAC, "int m(int i) { " + body + " return -1; }");
    assertThat(size(value)).isEqualTo(300 * (1 + 3 + 1) + 1);
  }

  @Test
  void boundVariablesDoNotMultiplyPaths() {
    String text = join(40, " || ", "o instanceof String s%1$d && s%1$d.length() == %1$d");
    Value value = read(Compiler.JAVAC, "boolean m(Object o) { return " + text + "; }");
    assertThat(size(value)).isEqualTo(1 + 40 * 3 + 2 + 3);
  }

  @Test
  void conditionsInARowDoNotMultiplyPaths() {
    String body = lines(60, k -> "if (i == " + k + ") sum = sum + " + (k + 1) + ";");
    RefusedException refused = refusal("int m(int i) { int sum = 0; " + body + " return sum; }");
    assertThat(refused.refusal().construct()).isEqualTo("an expression of more than 100000 parts");
    String few = lines(8, k -> "if (i == " + k + ") sum = sum + " + (k + 1) + ";");
    assertThat(read(Compiler.JAVAC, "int m(int i) { int sum = 0; " + few + " return sum; }"))
        .isInstanceOf(Choice.class);
  }

  @Test
  void veryLongChainsOfConditionsAreRead() {
    Value value =
        read(Compiler.JAVAC, "boolean m(int i) { return " + join(5_000, " && ", "i != %d") + "; }");
    assertThat(((Logical) value).operands()).hasSize(5_000);
  }

  @Test
  void veryLongTextsAreRead() {
    Value value =
        read(
            Compiler.JAVAC,
            "String m(int i) { return " + join(2_000, " + ", "i + \"-%d,\"") + "; }");
    assertThat(((Concatenation) value).parts()).hasSize(4_000);
  }

  @Test
  void veryLongSumsAreRefused() {
    String sum = join(5_000, " + ", "i");
    RefusedException refused = refusal("int m(int i) { return " + sum + "; }");
    assertThat(refused.refusal().construct()).isEqualTo("an expression of more than 1000 levels");
    RefusedException chain =
        refusal(
            "int m(int i) { "
                + lines(2_000, k -> "if (i == " + k + ") return " + k + ";")
                + " return -1; }");
    assertThat(chain.refusal().construct()).isEqualTo("an expression of more than 1000 levels");
  }

  @Test
  void repeatedLocalsAreSharedAndBounded() {
    String twelve = lines(12, k -> "i = i + i;");
    Value value = read(Compiler.JAVAC, "int m(int i) { " + twelve + " return i; }");
    assertThat(size(value)).isEqualTo(12 + 2);
    RefusedException refused =
        refusal("int m(int i) { " + lines(60, k -> "i = i + i;") + " return i; }");
    assertThat(refused.refusal().construct()).isEqualTo("an expression of more than 100000 parts");
  }

  @Test
  void deeplyNestedConditionsAreRefused() {
    String open = "1 + (i == 1 ? ".repeat(300);
    String close = " : 0)".repeat(300);
    RefusedException refused = refusal("int m(int i) { return " + open + "1" + close + "; }");
    assertThat(refused.refusal().construct()).isEqualTo("conditions nested more than 200 times");
  }

  private static RefusedException refusal(String methods) {
    return catchThrowableOfType(RefusedException.class, () -> read(Compiler.JAVAC, methods));
  }

  /** Reads the method {@code m}; compiling is not measured. */
  private static Value read(Compiler compiler, String methods) {
    String source =
        "class Large { "
            + methods.replaceAll("(int|boolean|String) (m|f)\\(", "static $1 $2(")
            + " }";
    Class<?> type = load(compiler, source);
    MethodName method = method(type);
    return assertTimeout(Duration.ofSeconds(5), () -> MethodReader.read(method).result());
  }

  private static Class<?> load(Compiler compiler, String source) {
    try {
      return new ClassFiles(compiler.compile("Large", source)).loadClass("Large");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static MethodName method(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("m")) {
        return MethodName.of(method);
      }
    }
    throw new AssertionError("no method m");
  }

  /** The number of different nodes, arguments and constants apart from those that are shared. */
  private static int size(Value value) {
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return visit(value, seen);
  }

  private static int visit(Value value, Set<Value> seen) {
    boolean isNew = value.children().isEmpty() || seen.add(value);
    return isNew ? 1 + value.children().stream().mapToInt(each -> visit(each, seen)).sum() : 0;
  }

  private static String join(int count, String separator, String pattern) {
    return IntStream.range(0, count)
        .mapToObj(k -> String.format(pattern, k))
        .collect(Collectors.joining(separator));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining(" "));
  }
}
