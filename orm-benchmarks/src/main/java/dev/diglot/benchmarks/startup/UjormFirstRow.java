package dev.diglot.benchmarks.startup;

import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.ujorm.UjormContender;

/** Ujorm, on HikariCP, with the four entities of the other benchmarks. */
final class UjormFirstRow extends PeerFirstRow {

  UjormFirstRow() {
    super(pool -> new UjormContender(pool, Target.Kind.H2));
  }
}
