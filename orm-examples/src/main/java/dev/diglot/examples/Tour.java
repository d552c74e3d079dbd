package dev.diglot.examples;

import dev.diglot.examples.ch01columns.ColumnProperties;
import dev.diglot.examples.ch02hybrids.Hybrids;
import dev.diglot.examples.ch03mixins.Mixins;
import dev.diglot.examples.ch04metadata.ReadingMetadata;
import dev.diglot.examples.ch05tables.ConfiguringTables;
import dev.diglot.examples.ch06postgres.PostgresTypes;
import dev.diglot.examples.ch07search.Search;
import dev.diglot.examples.ch08tracking.Tracking;
import dev.diglot.examples.ch09trees.Trees;
import dev.diglot.examples.ch10binds.SeveralDatabases;

/**
 * Runs every chapter of the tutorial in turn: {@code -Ddb=h2} (the default) or {@code
 * -Ddb=postgres} names the database.
 */
public final class Tour {

  private Tour() {}

  /**
   * Runs the tour.
   *
   * @param args not used
   * @throws InterruptedException when a pause between two writes is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    ColumnProperties.main(args);
    Hybrids.main(args);
    Mixins.main(args);
    ReadingMetadata.main(args);
    ConfiguringTables.main(args);
    PostgresTypes.main(args);
    Search.main(args);
    Tracking.main(args);
    Trees.main(args);
    SeveralDatabases.main(args);
  }
}
