package dev.diglot.dialect.h2;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ansi.AnsiDdl;
import dev.diglot.schema.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** H2's DDL: several columns are added in parentheses. */
final class H2Ddl extends AnsiDdl {

  H2Ddl(Dialect dialect) {
    super(dialect);
  }

  @Override
  protected String together(List<Column> added, Function<Column, String> definition) {
    return added.stream().map(definition).collect(Collectors.joining(", ", "add column (", ")"));
  }
}
