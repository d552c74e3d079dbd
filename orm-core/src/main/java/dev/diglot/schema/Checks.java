package dev.diglot.schema;

import dev.diglot.error.SchemaError;
import dev.diglot.error.SchemaException;
import java.util.HashSet;
import java.util.List;

/** What every object of a schema must satisfy. */
final class Checks {
  private Checks() {}

  static String name(String kind, String name) {
    if (name.isBlank()) {
      throw invalid("A " + kind + " has an empty name. Give it one.");
    }
    if (name.indexOf('\0') >= 0) {
      throw invalid("The name of a " + kind + " contains the character 0. Remove it.");
    }
    return name;
  }

  static List<String> columns(String object, List<String> columns) {
    if (columns.isEmpty()) {
      throw invalid(object + " names no column. Name at least one.");
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw invalid(object + " names a column twice: " + columns + ". Name each once.");
    }
    return List.copyOf(columns);
  }

  static SchemaException invalid(String message) {
    return new SchemaException(SchemaError.INVALID_SCHEMA, message);
  }
}
