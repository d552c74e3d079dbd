package dev.diglot.benchmarks.report;

import java.util.Locale;

/** A picture that grows; it is readable on light and on dark pages. */
final class Svg {
  private static final String STYLE =
      """
      <style>
        text { font: 11px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
        .page { fill: #ffffff; } .title { font-weight: 600; font-size: 12px; }
        .head { font-weight: 600; font-size: 15px; } .soft { fill: #59636e; }
        .own { font-weight: 600; } .end { text-anchor: end; } .middle { text-anchor: middle; }
        .line { stroke: #59636e; stroke-width: 1; } .grid { stroke: #d1d9e0; stroke-width: 1; }
        .diglot { fill: #0969da; } .peer { fill: #afb8c1; } .jdbc { fill: #57606a; }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc; } .page { fill: #0d1117; } .soft { fill: #9198a1; }
          .line { stroke: #9198a1; } .grid { stroke: #3d444d; }
          .diglot { fill: #4493f8; } .peer { fill: #656c76; } .jdbc { fill: #9198a1; }
        }
      </style>
      """;

  private final StringBuilder body = new StringBuilder();
  private final double width;
  private final double height;

  Svg(double width, double height) {
    this.width = width;
    this.height = height;
    rectangle("page", 0, 0, width, height, "");
  }

  Svg rectangle(String style, double x, double y, double wide, double high, String hint) {
    body.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">%s</rect>%n",
            style,
            x,
            y,
            wide,
            high,
            hint.isEmpty() ? "" : "<title>" + escaped(hint) + "</title>"));
    return this;
  }

  Svg line(String style, double x, double from, double to) {
    body.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            style,
            x,
            from,
            x,
            to));
    return this;
  }

  Svg text(String style, double x, double y, String text) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
            style,
            x,
            y,
            escaped(text)));
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\""
                + " width=\"%.0f\" height=\"%.0f\" role=\"img\">%n",
            width,
            height,
            width,
            height)
        + STYLE
        + body
        + "</svg>\n";
  }
}
