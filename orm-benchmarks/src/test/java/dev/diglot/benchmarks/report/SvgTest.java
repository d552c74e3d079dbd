package dev.diglot.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {

  @Test
  void textIsEscaped() {
    String svg = new Svg(100, 50).text("title", 1, 2, "a < b & c").toString();

    assertThat(svg).contains("<text class=\"title\" x=\"1.0\" y=\"2.0\">a &lt; b &amp; c</text>");
    assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
  }
}
