package dev.diglot.benchmarks.startup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.diglot.benchmarks.domain.Contender;
import java.util.function.Function;

/** Another library on HikariCP, made ready as in the other benchmarks. */
abstract class PeerFirstRow implements FirstRow {
  private final Function<HikariDataSource, Contender> opening;

  PeerFirstRow(Function<HikariDataSource, Contender> opening) {
    this.opening = opening;
  }

  @Override
  public final void run(String url, Marks marks) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    config.setAutoCommit(false);
    try (HikariDataSource pool = new HikariDataSource(config);
        Contender contender = opening.apply(pool)) {
      marks.pass(Mark.MAPPED);
      marks.pass(Mark.OPEN);
      contender.find(1);
      marks.pass(Mark.ROW);
    }
  }
}
