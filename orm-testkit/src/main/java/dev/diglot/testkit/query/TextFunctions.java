package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.literal;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.testkit.fixture.TestDatabase;
import org.junit.jupiter.api.Test;

/** Text is compared by its characters, and its functions count from 1. */
public abstract class TextFunctions extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected TextFunctions(TestDatabase target) {
    super(target);
  }

  @Test
  void functionsGiveText() {
    given(new Product(1, "  Hello World  "));
    assertThat(valueOf(col(Product::name).upper())).isEqualTo("  HELLO WORLD  ");
    assertThat(valueOf(col(Product::name).lower())).isEqualTo("  hello world  ");
    assertThat(valueOf(col(Product::name).trim())).isEqualTo("Hello World");
    assertThat(valueOf(col(Product::name).trim().substring(7))).isEqualTo("World");
    assertThat(valueOf(col(Product::name).trim().substring(1, 5))).isEqualTo("Hello");
    assertThat(valueOf(col(Product::name).trim().substring(9, 50))).isEqualTo("rld");
    assertThat(valueOf(col(Product::name).trim().replace("l", "LL"))).isEqualTo("HeLLLLo WorLLd");
    assertThat(valueOf(col(Product::name).trim().replace("o", ""))).isEqualTo("Hell Wrld");
  }

  @Test
  void lengthsAndPositionsAreNumbers() {
    given(new Product(1, "Hello World "));
    assertThat(valueOf(col(Product::name).length())).isEqualTo(12);
    assertThat(valueOf(col(Product::name).position("World"))).isEqualTo(7);
    assertThat(valueOf(col(Product::name).position("absent"))).isZero();
  }

  @Test
  void textIsJoined() {
    given(new Product(1, "a"));
    assertThat(valueOf(col(Product::name).concat("b").concat(col(Product::name)))).isEqualTo("aba");
    assertThat(valueOf(col(Product::name).concat(col(Product::category)))).isNull();
    assertThat(valueOf(col(Product::name).concat(""))).isEqualTo("a");
  }

  @Test
  void patternsMatchWhatTheySay() {
    given(new Product(1, "50%_off\\now"), new Product(2, "50 percent"), new Product(3, "50%xoff"));
    assertThat(ids(col(Product::name).startsWith("50%"))).containsExactly(1, 3);
    assertThat(ids(col(Product::name).startsWith("50%_"))).containsExactly(1);
    assertThat(ids(col(Product::name).endsWith("\\now"))).containsExactly(1);
    assertThat(ids(col(Product::name).contains("%_off\\"))).containsExactly(1);
    assertThat(ids(col(Product::name).contains(""))).containsExactly(1, 2, 3);
    assertThat(ids(col(Product::name).like("50%"))).containsExactly(1, 2, 3);
    assertThat(ids(col(Product::name).like("50_p%"))).containsExactly(2);
    assertThat(ids(col(Product::name).like("50!%%", '!'))).containsExactly(1, 3);
  }

  @Test
  void caseAccentsAndSpacesMatter() {
    given(
        new Product(1, "resume"),
        new Product(2, "Resume"),
        new Product(3, "résumé"),
        new Product(4, "resume "),
        new Product(5, "re\u0301sume\u0301"));
    assertThat(ids(col(Product::name).eq("resume"))).containsExactly(1);
    assertThat(ids(col(Product::name).eq("résumé"))).containsExactly(3);
    assertThat(ids(col(Product::name).startsWith("res"))).containsExactly(1, 4);
    assertThat(ids(col(Product::name).in("Resume", "resume "))).containsExactly(2, 4);
    assertThat(ids(col(Product::name).upper().eq("RESUME"))).containsExactly(1, 2);
    assertThat(ids(col(Product::name).replace("R", "r").eq("resume"))).containsExactly(1, 2);
  }

  @Test
  void emptyTextIsNotNull() {
    given(new Product(1, ""), new Product(2, null), new Product(3, " "));
    assertThat(ids(col(Product::name).eq(""))).containsExactly(1);
    assertThat(ids(col(Product::name).isNull())).containsExactly(2);
    assertThat(ids(col(Product::name).length().eq(0))).containsExactly(1);
    assertThat(ids(col(Product::name).trim().eq(""))).containsExactly(1, 3);
  }

  @Test
  void everyScriptIsKept() {
    given(new Product(1, "日本語 Ελληνικά עברית 한국어"), new Product(2, "😀𝄞"));
    assertThat(ids(col(Product::name).contains("Ελλη"))).containsExactly(1);
    assertThat(ids(col(Product::name).eq("😀𝄞"))).containsExactly(2);
    assertThat(ids(col(Product::name).startsWith("日本"))).containsExactly(1);
  }

  @Test
  void literalsAreTextAndNothingElse() {
    given(new Product(1, "it's \\n ? :x"));
    assertThat(ids(col(Product::name).eq(literal("it's \\n ? :x")))).containsExactly(1);
    assertThat(ids(col(Product::name).eq(literal("' or 1 = 1 --")))).isEmpty();
  }
}
