package dev.diglot.dialect;

import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.schema.SchemaChange;
import java.util.List;

/** Writes changes of a schema as SQL text. */
@FunctionalInterface
public interface DdlRenderer {

  /**
   * Writes one change.
   *
   * @param change the change
   * @return its statements in order, each one line without a semicolon
   * @throws UnsupportedFeatureException when the change needs what the database lacks
   */
  List<String> render(SchemaChange change);
}
