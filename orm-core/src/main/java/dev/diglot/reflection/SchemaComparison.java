package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.reflection.SchemaDifference.DifferentColumn;
import dev.diglot.reflection.SchemaDifference.MissingColumn;
import dev.diglot.reflection.SchemaDifference.MissingConstraint;
import dev.diglot.reflection.SchemaDifference.MissingIndex;
import dev.diglot.reflection.SchemaDifference.MissingSequence;
import dev.diglot.reflection.SchemaDifference.MissingTable;
import dev.diglot.reflection.SchemaDifference.UnexpectedColumn;
import dev.diglot.reflection.SchemaDifference.UnexpectedConstraint;
import dev.diglot.reflection.SchemaDifference.UnexpectedIndex;
import dev.diglot.reflection.SchemaDifference.UnexpectedTable;
import dev.diglot.schema.Column;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.Generation;
import dev.diglot.schema.Index;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a mapping wants and a database has, compared. Keys are compared by what they do, checks and
 * indexes by name, defaults by whether there is one: databases rewrite the text of expressions.
 */
public final class SchemaComparison {
  private final Dialect dialect;
  private final List<SchemaDifference> differences = new ArrayList<>();

  private SchemaComparison(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Compares two schemas.
   *
   * @param wanted as mapped
   * @param live as the database has it, read by a {@link CatalogReader} that was given the wanted
   *     schema's names
   * @param dialect the database's dialect
   * @return the differences, empty when the database is as mapped
   */
  public static List<SchemaDifference> compare(Schema wanted, Schema live, Dialect dialect) {
    SchemaComparison comparison = new SchemaComparison(dialect);
    for (Table table : wanted.tables()) {
      live.find(table.name())
          .ifPresentOrElse(
              found -> comparison.tables(table, found),
              () -> comparison.differences.add(new MissingTable(table)));
    }
    for (Table table : live.tables()) {
      if (wanted.find(table.name()).isEmpty()) {
        comparison.differences.add(new UnexpectedTable(table));
      }
    }
    Set<TableName> sequences =
        live.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    for (Sequence sequence : wanted.sequences()) {
      if (!sequences.contains(sequence.name())) {
        comparison.differences.add(new MissingSequence(sequence));
      }
    }
    return List.copyOf(comparison.differences);
  }

  private void tables(Table wanted, Table live) {
    columns(wanted, live);
    constraints(wanted, live);
    indexes(wanted, live);
  }

  private void columns(Table wanted, Table live) {
    for (Column column : wanted.columns()) {
      Optional<Column> found = live.column(column.name());
      if (found.isPresent()) {
        column(wanted.name(), column, found.get());
      } else {
        differences.add(new MissingColumn(wanted.name(), column));
      }
    }
    for (Column column : live.columns()) {
      if (wanted.column(column.name()).isEmpty()) {
        differences.add(new UnexpectedColumn(wanted.name(), column));
      }
    }
  }

  private void column(TableName table, Column wanted, Column live) {
    differ(table, wanted, "type", type(wanted), type(live));
    differ(table, wanted, "nullable", wanted.nullable(), live.nullable());
    boolean counts = wanted.generation() instanceof Generation.Identity;
    differ(table, wanted, "generated", counts, live.generation() instanceof Generation.Identity);
    if (wanted.generation() instanceof Generation.None && wanted.generatedAs() == null) {
      boolean hasDefault = live.defaultValue() != null;
      differ(table, wanted, "default", wanted.defaultValue() != null, hasDefault);
    }
  }

  private String type(Column column) {
    String definition = column.definition();
    return (definition == null ? dialect.types().ddlName(column.type()) : definition)
        .toLowerCase(Locale.ROOT);
  }

  private void differ(TableName table, Column column, String facet, Object wanted, Object live) {
    if (!wanted.equals(live)) {
      differences.add(
          new DifferentColumn(table, column.name(), facet, wanted.toString(), live.toString()));
    }
  }

  private void constraints(Table wanted, Table live) {
    for (Constraint constraint : wanted.constraints()) {
      if (!Equivalence.contains(live.constraints(), constraint)) {
        differences.add(new MissingConstraint(wanted.name(), constraint));
      }
    }
    for (Constraint constraint : live.constraints()) {
      if (!Equivalence.contains(wanted.constraints(), constraint)) {
        differences.add(new UnexpectedConstraint(wanted.name(), constraint));
      }
    }
  }

  private void indexes(Table wanted, Table live) {
    for (Index index : wanted.indexes()) {
      if (live.indexes().stream().noneMatch(found -> sameName(found, index))) {
        differences.add(new MissingIndex(wanted.name(), index));
      }
    }
    for (Index index : live.indexes()) {
      if (wanted.indexes().stream().noneMatch(found -> sameName(found, index))) {
        differences.add(new UnexpectedIndex(wanted.name(), index));
      }
    }
  }

  private static boolean sameName(Index left, Index right) {
    return Objects.equals(left.name(), right.name());
  }
}
