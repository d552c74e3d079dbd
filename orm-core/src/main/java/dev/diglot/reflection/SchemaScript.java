package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.schema.Schema;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.SchemaPlan;
import java.util.List;

/** The statements that create or drop a schema, as text; needs no database. */
public final class SchemaScript {
  private SchemaScript() {}

  /**
   * The statements that create everything.
   *
   * @param schema what to create
   * @param dialect the database's dialect
   * @return the statements, without semicolons
   */
  public static List<String> create(Schema schema, Dialect dialect) {
    return render(SchemaPlan.create(schema), dialect);
  }

  /**
   * The statements that drop everything.
   *
   * @param schema what to drop
   * @param dialect the database's dialect
   * @return the statements, without semicolons
   */
  public static List<String> drop(Schema schema, Dialect dialect) {
    return render(SchemaPlan.drop(schema), dialect);
  }

  static List<String> render(List<SchemaChange> changes, Dialect dialect) {
    return changes.stream().flatMap(change -> dialect.ddl().render(change).stream()).toList();
  }
}
