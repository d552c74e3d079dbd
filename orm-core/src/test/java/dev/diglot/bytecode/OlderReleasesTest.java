package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Class files for Java 8, whose compilers had neither nests nor linked concatenation. */
class OlderReleasesTest {

  private static final String SOURCE =
      String.join(
          "\n",
          "import java.util.function.Supplier;",
          "class Old {",
          "  enum Color { RED, GREEN }",
          "  private String secret;",
          "  private int hidden() { return secret.length(); }",
          "  String text(int i) { return secret + i + 'x'; }",
          "  int byColor(Color color) { switch (color) { case GREEN: return 1; default: return 2; } }",
          "  int byText(String s) { switch (s) { case \"a\": return 1; default: return 2; } }",
          "  Supplier<Integer> own() { return this::hidden; }",
          "  boolean typed(Object o) { return Old.class.isInstance(o); }",
          "  class Inner {",
          "    String outer() { return secret; }",
          "    int called() { return hidden(); }",
          "  }",
          "}");

  private static ClassFiles classes;

  @BeforeAll
  static void compile() {
    classes = new ClassFiles(Compiler.ECJ_FOR_8.compile("Old", SOURCE));
  }

  @Test
  void textsAreJoined() throws ClassNotFoundException {
    assertThat(read("Old", "text", "(I)Ljava/lang/String;")).hasToString("$0.secret + $1 + \"x\"");
  }

  @Test
  void switchesAreChoices() throws ClassNotFoundException {
    assertThat(read("Old", "byColor", "(LOld$Color;)I")).hasToString("$1 == Color.GREEN ? 1 : 2");
    assertThat(read("Old", "byText", "(Ljava/lang/String;)I"))
        .hasToString("$1.equals(\"a\") ? 1 : 2");
  }

  @Test
  void privateMembersOfOtherClassesAreReadThroughTheirAccessors() throws ClassNotFoundException {
    Value outer = read("Old$Inner", "outer", "()Ljava/lang/String;");
    assertThat(outer).hasToString("Old.access$0($0.this$0)");
    MethodName accessor = ((Invocation) outer).method();
    assertThat(MethodReader.read(accessor).result()).hasToString("$0.secret");
    Value called = read("Old$Inner", "called", "()I");
    assertThat(MethodReader.read(((Invocation) called).method()).result())
        .hasToString("$0.hidden()");
  }

  @Test
  void functionsAndClassesAreConstants() throws ClassNotFoundException {
    assertThat(read("Old", "own", "()Ljava/util/function/Supplier;"))
        .hasToString("Old::hidden[$0]");
    assertThat(read("Old", "typed", "(Ljava/lang/Object;)Z"))
        .hasToString("Old.class.isInstance($1)");
  }

  private static Value read(String className, String method, String descriptor)
      throws ClassNotFoundException {
    Class<?> owner = classes.loadClass(className);
    return MethodReader.read(MethodName.of(owner, method, descriptor)).result();
  }
}
