package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;

/** The elements of a JSON array as rows. */
public final class JsonRows extends FunctionRows<JsonRows> {

  private JsonRows(FunctionSource source) {
    super(source);
  }

  static JsonRows of(Node call) {
    return new JsonRows(of(call, List.of("value"), null, false));
  }

  @Override
  JsonRows over(FunctionSource source) {
    return new JsonRows(source);
  }

  /**
   * The element.
   *
   * @return the column
   */
  public JsonExpr value() {
    return new JsonExpr(column("value"));
  }
}
