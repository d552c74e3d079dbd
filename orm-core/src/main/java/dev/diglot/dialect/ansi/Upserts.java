package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.sql.tree.Upsert;

/** What every upsert must satisfy. */
public final class Upserts {

  private Upserts() {}

  /**
   * Checks that an upsert can be written.
   *
   * @param upsert the upsert
   * @param capabilities what the database can do
   */
  public static void check(Upsert upsert, Capabilities capabilities) {
    capabilities.require(Capability.UPSERT, "An upsert into " + upsert.table());
    InsertRenderer.check(upsert.table(), upsert.columns(), upsert.rows(), capabilities);
    if (upsert.key().isEmpty() || !upsert.columns().containsAll(upsert.key())) {
      throw InsertRenderer.invalid(
          upsert.table(),
          "or update decides by " + upsert.key() + ", which must be some of " + upsert.columns(),
          "Insert the key too");
    }
    if (!upsert.columns().containsAll(upsert.updates())) {
      throw InsertRenderer.invalid(
          upsert.table(),
          "or update sets " + upsert.updates() + ", which must be some of " + upsert.columns(),
          "Insert them too, or leave them out");
    }
  }
}
