package dev.diglot.robustness;

import java.util.List;
import java.util.stream.Stream;

/** Texts that mean something to SQL, to patterns, to JDBC or to nobody. */
final class HostileTexts {

  private HostileTexts() {}

  static Stream<String> all() {
    return list().stream();
  }

  static List<String> list() {
    return List.of(
        "'",
        "''",
        "it's",
        "\"",
        "\"quoted\"",
        "`",
        "\\",
        "\\\\",
        "\\'",
        "ends with \\",
        "--",
        "a -- b",
        "/*",
        "*/",
        "/* c */",
        ";",
        "'; drop table text_holder; --",
        "?",
        "??",
        ":name",
        "::text",
        "${name}",
        "{fn now()}",
        "{d '2020-01-01'}",
        "$$",
        "%",
        "100%",
        "_",
        "a_b",
        "\\%",
        "\\_",
        "[a-z]",
        "#",
        "null",
        "NULL",
        "true",
        "default",
        "\n",
        "two\nlines",
        "\r\n",
        "\t",
        "\b\f",
        "\u0000",
        "a\u0000b",
        "\u001a",
        "\u007f",
        "\u00a0",
        "é",
        "e\u0301",
        "ß",
        "İ",
        "ﬁ",
        "中文",
        "עברית",
        "\u202e",
        "\ufeff",
        "\uffff",
        "😀",
        "👩‍👩‍👧",
        " ",
        "  two spaces  ",
        "U&'\\0041'",
        "X'41'",
        "'||'",
        "1 or 1=1",
        "' or '1'='1");
  }
}
