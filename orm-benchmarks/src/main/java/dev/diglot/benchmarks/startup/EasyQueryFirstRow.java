package dev.diglot.benchmarks.startup;

import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.easyquery.EasyQueryContender;

/** EasyQuery, on HikariCP, with the four entities of the other benchmarks. */
final class EasyQueryFirstRow extends PeerFirstRow {

  EasyQueryFirstRow() {
    super(pool -> new EasyQueryContender(pool, Target.Kind.H2));
  }
}
