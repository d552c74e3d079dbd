package dev.diglot.benchmarks;

import dev.diglot.benchmarks.diglot.Stateless;
import dev.diglot.benchmarks.diglot.UnitOfWork;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.easyquery.EasyQueryContender;
import dev.diglot.benchmarks.ebean.EbeanContender;
import dev.diglot.benchmarks.hibernate.HibernateSession;
import dev.diglot.benchmarks.hibernate.HibernateStateless;
import dev.diglot.benchmarks.jdbc.Baseline;
import dev.diglot.benchmarks.jdbc.Limit;
import dev.diglot.benchmarks.jdbi.JdbiContender;
import dev.diglot.benchmarks.jimmer.JimmerContender;
import dev.diglot.benchmarks.jooq.JooqContender;
import dev.diglot.benchmarks.mybatis.MyBatis;
import dev.diglot.benchmarks.spring.SpringJdbc;
import dev.diglot.benchmarks.ujorm.UjormContender;
import java.util.function.Function;

/** Who takes part. */
public enum Contenders {
  /** Hand-written JDBC, the one that the others are compared with. */
  JDBC(Baseline::new),
  /** The best JDBC known for the database. */
  LIMIT(Limit::new),
  /** Diglot without a unit of work. */
  DIGLOT_STATELESS(Stateless::new),
  /** Diglot with a unit of work. */
  DIGLOT_SESSION(UnitOfWork::new),
  /** Ebean. */
  EBEAN(EbeanContender::new),
  /** Jimmer. */
  JIMMER(JimmerContender::new),
  /** EasyQuery. */
  EASY_QUERY(EasyQueryContender::new),
  /** Ujorm. */
  UJORM(UjormContender::new),
  /** Spring JDBC. */
  SPRING_JDBC(SpringJdbc::new),
  /** Hibernate with a session. */
  HIBERNATE_SESSION(HibernateSession::new),
  /** Hibernate with a stateless session. */
  HIBERNATE_STATELESS(HibernateStateless::new),
  /** JDBI. */
  JDBI(JdbiContender::new),
  /** MyBatis. */
  MYBATIS(MyBatis::new),
  /** jOOQ. */
  JOOQ(JooqContender::new);

  private final Function<Target, Contender> opening;

  Contenders(Function<Target, Contender> opening) {
    this.opening = opening;
  }

  /**
   * Prepares a contender.
   *
   * @param target where it works
   * @return the contender
   */
  public Contender open(Target target) {
    return opening.apply(target);
  }
}
