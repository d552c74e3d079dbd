package dev.diglot.reflection;

import dev.diglot.schema.Constraint;
import dev.diglot.schema.Index;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Every name that a mapping gives to something in the database. */
final class MappedNames {

  private MappedNames() {}

  static Collection<String> of(Schema mapped) {
    List<String> names = new ArrayList<>();
    for (Table table : mapped.tables()) {
      names.add(table.name().schema());
      names.add(table.name().name());
      table.columns().forEach(column -> names.add(column.name()));
      table.constraints().stream().map(Constraint::name).forEach(names::add);
      table.indexes().stream().map(Index::name).forEach(names::add);
    }
    mapped.sequences().stream().map(Sequence::name).forEach(name -> names.add(name.name()));
    return names.stream().filter(Objects::nonNull).toList();
  }
}
