package dev.diglot.benchmarks.startup;

import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.jimmer.JimmerContender;

/** Jimmer, on HikariCP, with the four entities of the other benchmarks. */
final class JimmerFirstRow extends PeerFirstRow {

  JimmerFirstRow() {
    super(pool -> new JimmerContender(pool, Target.Kind.H2));
  }
}
