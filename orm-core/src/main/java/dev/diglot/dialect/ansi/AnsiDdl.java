package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.DdlRenderer;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.Identifiers;
import dev.diglot.schema.Column;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes changes of a schema. */
public class AnsiDdl implements DdlRenderer {
  private final Dialect dialect;
  private final ColumnClause columns;
  private final ConstraintClause constraints;
  private final IndexStatement indexes;

  /**
   * Creates the renderer.
   *
   * @param dialect the dialect, for names, types and expressions
   */
  public AnsiDdl(Dialect dialect) {
    this(dialect, new ColumnClause(dialect), new IndexStatement(dialect));
  }

  /**
   * Creates the renderer with parts of the dialect's own.
   *
   * @param dialect the dialect, for names, types and expressions
   * @param columns writes columns
   * @param indexes writes indexes
   */
  public AnsiDdl(Dialect dialect, ColumnClause columns, IndexStatement indexes) {
    this.dialect = dialect;
    this.columns = columns;
    this.constraints = new ConstraintClause(dialect);
    this.indexes = indexes;
  }

  @Override
  public final List<String> render(SchemaChange change) {
    if (change instanceof SchemaChange.CreateTable create) {
      return createTable(create);
    }
    if (change instanceof SchemaChange.AddColumns add) {
      return addColumns(add);
    }
    if (change instanceof SchemaChange.PrepareType prepare) {
      dialect.types().ddlName(prepare.type());
      return prepare.type().creation();
    }
    if (change instanceof SchemaChange.PrepareConstraint prepare) {
      constraints.requireOwn(prepare.constraint());
      return prepare.constraint().creation();
    }
    return List.of(single(change));
  }

  private String single(SchemaChange change) {
    if (change instanceof SchemaChange.CreateSchema create) {
      dialect.capabilities().require(Capability.SCHEMAS, "The schema '" + create.name() + "'");
      return "create schema if not exists " + names().quote(create.name());
    }
    if (change instanceof SchemaChange.CreateSequence create) {
      return createSequence(create.sequence());
    }
    if (change instanceof SchemaChange.AddConstraint add) {
      return alter(add.table()) + " add " + constraints.render(add.constraint());
    }
    if (change instanceof SchemaChange.CreateIndex create) {
      return indexes.render(create.table(), create.index());
    }
    if (change instanceof SchemaChange.DropConstraint drop) {
      return "alter table if exists "
          + names().quote(drop.table())
          + " drop constraint if exists "
          + names().quote(drop.constraint().name());
    }
    if (change instanceof SchemaChange.DropTable drop) {
      return "drop table if exists " + names().quote(drop.name());
    }
    SchemaChange.DropSequence drop = (SchemaChange.DropSequence) change;
    return "drop sequence if exists " + names().quote(drop.name());
  }

  private List<String> createTable(SchemaChange.CreateTable create) {
    Table table = create.table();
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(columns.render(column)));
    for (Constraint constraint : table.constraints()) {
      if (!(constraint instanceof ForeignKey)) {
        parts.add(constraints.render(constraint));
      }
    }
    create.foreignKeys().forEach(key -> parts.add(constraints.render(key)));
    List<String> statements = new ArrayList<>();
    statements.add(
        "create table " + names().quote(table.name()) + " (" + String.join(", ", parts) + ")");
    if (table.comment() != null) {
      statements.add(comment("table " + names().quote(table.name()), table.comment()));
    }
    comments(table.name(), table.columns(), statements);
    return statements;
  }

  private List<String> addColumns(SchemaChange.AddColumns add) {
    TableName table = add.table().name();
    List<String> statements = new ArrayList<>();
    if (dialect.capabilities().has(Capability.ADD_COLUMNS_TOGETHER)) {
      statements.add(alter(table) + " " + together(add.columns(), columns::render));
    } else {
      add.columns()
          .forEach(
              column -> statements.add(alter(table) + " add column " + columns.render(column)));
    }
    comments(table, add.columns(), statements);
    return statements;
  }

  /**
   * Writes several columns to add in one statement.
   *
   * @param added the columns, at least one
   * @param definition gives a column's definition
   * @return what follows {@code alter table …}
   */
  protected String together(List<Column> added, Function<Column, String> definition) {
    return added.stream()
        .map(column -> "add column " + definition.apply(column))
        .collect(Collectors.joining(", "));
  }

  private String createSequence(Sequence sequence) {
    dialect.capabilities().require(Capability.SEQUENCES, "The sequence " + sequence.name());
    return "create sequence if not exists "
        + names().quote(sequence.name())
        + " start with "
        + sequence.start()
        + " increment by "
        + sequence.increment();
  }

  private void comments(TableName table, List<Column> commented, List<String> statements) {
    for (Column column : commented) {
      if (column.comment() != null) {
        String object = "column " + names().quote(table) + "." + names().quote(column.name());
        statements.add(comment(object, column.comment()));
      }
    }
  }

  private String comment(String object, @Nullable String text) {
    dialect.capabilities().require(Capability.COMMENTS, "The comment on " + object);
    return "comment on " + object + " is " + dialect.types().literal(text, StandardTypes.TEXT);
  }

  private String alter(TableName table) {
    return "alter table " + names().quote(table);
  }

  private Identifiers names() {
    return dialect.identifiers();
  }
}
