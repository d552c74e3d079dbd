package dev.diglot.benchmarks.diglot;

import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import java.lang.invoke.MethodHandles;

/** What both ways of using Diglot share: the database. */
abstract class DiglotContender implements Contender {
  private static final Metadata METADATA =
      Metadata.of(MethodHandles.lookup(), City.class, Employee.class, Team.class, Member.class);

  final Database database;

  DiglotContender(Target target) {
    this.database = Database.builder().url(target.url()).poolSize(2).metadata(METADATA).open();
  }

  @Override
  public void close() {
    database.close();
  }
}
