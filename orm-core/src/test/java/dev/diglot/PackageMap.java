package dev.diglot;

import java.util.List;
import java.util.Optional;

/** The packages of orm-core from the ground up: each may import only those before it. */
final class PackageMap {

  /** A package below {@code dev.diglot}, and what it is for. */
  record Row(String name, String purpose) {}

  static final String ROOT = "dev.diglot";

  static final List<Row> ROWS =
      List.of(
          new Row("error", "what can go wrong: unchecked exceptions with stable codes"),
          new Row("graph", "ordering: topological sort with cycles reported"),
          new Row(
              "property",
              "accessors as values: method references that name the properties of an entity"),
          new Row("reference", "links and values that may not be loaded yet"),
          new Row("type", "one Java value to one SQL value and back"),
          new Row(
              "sql",
              "the immutable, typed expressions and the functions users import to build them"),
          new Row(
              "schema", "tables, columns, keys, constraints, indexes; sorted tables; DDL as tree"),
          new Row(
              "dialect",
              "the SPI: tree to text and binds, types, DDL, capabilities, exception translation;"
                  + " the ANSI default; H2"),
          new Row("engine", "connections, transactions, statement execution, echo, results"),
          new Row("reflection", "a live database's catalog as schema objects"),
          new Row("annotation", "what entity authors write"),
          new Row(
              "mapping",
              "a class and its table: attributes, relationships, computed, hybrids; compiled"
                  + " accessors"),
          new Row("evaluation", "expressions answered on an instance in the JVM"),
          new Row("bytecode", "Java bytecode to symbolic values; knows no SQL"),
          new Row(
              "lambda",
              "symbolic values to sql expressions, through a registry of method" + " translations"),
          new Row(
              "query",
              "what queries and writes by query say, compiled to statements and what their rows"
                  + " mean"),
          new Row("loading", "rows to entities, collections, graphs, projections"),
          new Row("unitofwork", "what changed, in what order to write it"),
          new Row(
              "session",
              "the user's handle: sessions, the queries and writes they start, transactions"),
          new Row("database", "wiring: Database, Binds, dialect discovery, configuration"),
          new Row("mixin", "ready-made mixins built only from public API"));

  private PackageMap() {}

  /** Returns the row that a package belongs to: its own, or that of the package it is part of. */
  static Optional<Row> rowOf(String packageName) {
    return ROWS.stream()
        .filter(row -> (packageName + ".").startsWith(ROOT + "." + row.name() + "."))
        .findFirst();
  }

  static int layer(Row row) {
    return ROWS.indexOf(row);
  }
}
