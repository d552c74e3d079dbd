package dev.diglot.benchmarks.startup;

import com.zaxxer.hikari.HikariDataSource;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.hibernate.HibernateSession;
import dev.diglot.benchmarks.hibernate.HibernateStateless;
import dev.diglot.benchmarks.jdbi.JdbiContender;
import dev.diglot.benchmarks.jooq.JooqContender;
import dev.diglot.benchmarks.mybatis.MyBatis;
import dev.diglot.benchmarks.spring.SpringJdbc;

/** The libraries whose contenders ask which database it is. */
final class Peers {

  private Peers() {}

  private static Target around(HikariDataSource pool) {
    return Target.around(Target.Kind.H2, pool);
  }

  /** Spring JDBC. */
  static final class Spring extends PeerFirstRow {
    Spring() {
      super(pool -> new SpringJdbc(around(pool)));
    }
  }

  /** Hibernate with a session. */
  static final class Hibernate extends PeerFirstRow {
    Hibernate() {
      super(pool -> new HibernateSession(around(pool)));
    }
  }

  /** Hibernate with a stateless session. */
  static final class Stateless extends PeerFirstRow {
    Stateless() {
      super(pool -> new HibernateStateless(around(pool)));
    }
  }

  /** JDBI. */
  static final class Jdbi extends PeerFirstRow {
    Jdbi() {
      super(pool -> new JdbiContender(around(pool)));
    }
  }

  /** MyBatis. */
  static final class Batis extends PeerFirstRow {
    Batis() {
      super(pool -> new MyBatis(around(pool)));
    }
  }

  /** jOOQ. */
  static final class Jooq extends PeerFirstRow {
    Jooq() {
      super(pool -> new JooqContender(around(pool)));
    }
  }
}
