package dev.diglot.postgres.type;

import java.util.Map;
import java.util.TreeMap;

/** JSON with the members of its objects in order, to compare texts that differ in nothing else. */
final class JsonTree {
  private final String text;
  private int at;

  private JsonTree(String text) {
    this.text = text;
  }

  /** The text of well-formed JSON without blanks, with members ordered by their names. */
  static String ordered(String compact) {
    return new JsonTree(compact).value();
  }

  private String value() {
    char first = text.charAt(at);
    if (first == '{') {
      return object();
    }
    if (first == '[') {
      return array();
    }
    return first == '"' ? string() : word();
  }

  private String object() {
    Map<String, String> members = new TreeMap<>();
    for (at++; text.charAt(at) != '}'; ) {
      String name = string();
      at++;
      members.put(name, value());
      at += text.charAt(at) == ',' ? 1 : 0;
    }
    at++;
    StringBuilder out = new StringBuilder("{");
    members.forEach((name, value) -> out.append(name).append(':').append(value).append(','));
    return out.append('}').toString();
  }

  private String array() {
    StringBuilder out = new StringBuilder("[");
    for (at++; text.charAt(at) != ']'; ) {
      out.append(value()).append(',');
      at += text.charAt(at) == ',' ? 1 : 0;
    }
    at++;
    return out.append(']').toString();
  }

  private String string() {
    int start = at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return text.substring(start, ++at);
  }

  private String word() {
    int start = at;
    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }
}
