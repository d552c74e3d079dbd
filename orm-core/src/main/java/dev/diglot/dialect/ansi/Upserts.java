package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Upsert;

/** What every upsert must satisfy. */
public final class Upserts {

  private Upserts() {}

  /**
   * Writes what is set, each after a separator.
   *
   * @param upsert the upsert
   * @param start what stands before the first, such as {@code " set "}
   * @param out where to write
   */
  public static void settings(Upsert upsert, String start, SqlOutput out) {
    ConflictUpdate update = upsert.update();
    String separator = start;
    for (String column : update.columns()) {
      out.text(separator).name(column).text(" = ");
      out.alias(update.given()).text(".").name(column);
      separator = ", ";
    }
    for (Assignment assignment : update.assignments()) {
      out.text(separator).name(assignment.column()).text(" = ").node(assignment.value());
      separator = ", ";
    }
  }

  /**
   * Checks that an upsert can be written.
   *
   * @param upsert the upsert
   * @param capabilities what the database can do
   */
  public static void check(Upsert upsert, Capabilities capabilities) {
    capabilities.require(Capability.UPSERT, "An upsert into " + upsert.table());
    if (upsert.select() == null) {
      InsertRenderer.check(upsert.table(), upsert.columns(), upsert.rows(), capabilities);
    }
    if (upsert.key().isEmpty() && upsert.update().isNothing()) {
      capabilities.require(Capability.SKIP_CONFLICTS, "An insert into " + upsert.table());
      return;
    }
    if (upsert.partial() != null) {
      capabilities.require(Capability.PARTIAL_CONFLICTS, "An insert into " + upsert.table());
    }
    if (upsert.key().isEmpty() || !upsert.columns().containsAll(upsert.key())) {
      throw InsertRenderer.invalid(
          upsert.table(),
          "or update decides by " + upsert.key() + ", which must be some of " + upsert.columns(),
          "Insert the key too");
    }
    if (!upsert.columns().containsAll(upsert.update().columns())) {
      throw InsertRenderer.invalid(
          upsert.table(),
          "or update sets "
              + upsert.update().columns()
              + ", which must be some of "
              + upsert.columns(),
          "Insert them too, or leave them out");
    }
  }
}
