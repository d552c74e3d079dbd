package dev.diglot.benchmarks.report;

import java.util.Collections;
import java.util.List;

/** A page that grows. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown heading(String heading) {
    return paragraph("## " + heading);
  }

  Markdown subheading(String heading) {
    return paragraph("### " + heading);
  }

  Markdown paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
    return this;
  }

  /** A table whose first column is text and whose others are numbers. */
  Markdown table(List<String> head, List<List<String>> rows) {
    row(head);
    text.append("|---").append("|--:".repeat(head.size() - 1)).append("|\n");
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  /** A table of texts. */
  Markdown texts(List<String> head, List<List<String>> rows) {
    row(head);
    row(Collections.nCopies(head.size(), "---"));
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
