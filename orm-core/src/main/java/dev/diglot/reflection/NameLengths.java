package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.error.SchemaError;
import dev.diglot.error.SchemaException;
import dev.diglot.schema.Column;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.Index;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whether a database keeps every name whole: some cut long names without a word. */
final class NameLengths {
  private final int longest;
  private final List<String> tooLong = new ArrayList<>();

  private NameLengths(int longest) {
    this.longest = longest;
  }

  static void verify(Schema schema, Dialect dialect) {
    NameLengths lengths = new NameLengths(dialect.limits().identifierLength());
    schema.namespaces().forEach(name -> lengths.check("schema", name));
    schema.sequences().forEach(sequence -> lengths.check("sequence", sequence.name().name()));
    schema.tables().forEach(lengths::check);
    if (!lengths.tooLong.isEmpty()) {
      throw new SchemaException(
          SchemaError.INVALID_SCHEMA,
          String.format(
              "%s keeps names of up to %d bytes, so nothing was created. Shorten the names of: %s.",
              dialect.name(), lengths.longest, String.join(", ", lengths.tooLong)));
    }
  }

  private void check(Table table) {
    check("table", table.name().name());
    table.columns().stream()
        .map(Column::name)
        .forEach(name -> check("column of " + table.name(), name));
    table.constraints().stream()
        .map(Constraint::name)
        .forEach(name -> check("constraint of " + table.name(), name));
    table.indexes().stream()
        .map(Index::name)
        .forEach(name -> check("index of " + table.name(), name));
  }

  private void check(String kind, String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length > longest) {
      tooLong.add(kind + " '" + name + "'");
    }
  }
}
