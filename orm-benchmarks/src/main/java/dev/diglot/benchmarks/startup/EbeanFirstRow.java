package dev.diglot.benchmarks.startup;

import dev.diglot.benchmarks.ebean.EbeanContender;

/** Ebean, on HikariCP, with the four entities of the other benchmarks. */
final class EbeanFirstRow extends PeerFirstRow {

  EbeanFirstRow() {
    super(pool -> new EbeanContender(pool));
  }
}
