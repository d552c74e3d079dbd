package dev.diglot.benchmarks.startup;

/** Whose way to the first row is measured. Another library adds a constant and its class. */
enum Starter {
  /** Hand-written, a connection of its own. */
  JDBC(JdbcFirstRow.class),
  /** Hand-written, on HikariCP: what Diglot is compared with. */
  JDBC_POOL(PooledJdbcFirstRow.class),
  /** Two entities, on HikariCP. */
  DIGLOT(DiglotFirstRow.class),
  /** Two entities, on the driver's data source: what is compared with JDBC. */
  DIGLOT_NO_POOL(DiglotUnpooledFirstRow.class),
  /** Two entities, on HikariCP, found by a lambda. */
  DIGLOT_LAMBDA(DiglotLambdaFirstRow.class),
  /** More than 200 entities, on HikariCP. */
  DIGLOT_MANY(DiglotManyFirstRow.class),
  /** Ebean, on HikariCP. */
  EBEAN(EbeanFirstRow.class),
  /** Jimmer, on HikariCP. */
  JIMMER(JimmerFirstRow.class),
  /** EasyQuery, on HikariCP. */
  EASY_QUERY(EasyQueryFirstRow.class),
  /** Ujorm, on HikariCP. */
  UJORM(UjormFirstRow.class),
  /** Spring JDBC, on HikariCP. */
  SPRING_JDBC(Peers.Spring.class),
  /** Hibernate with a session, on HikariCP. */
  HIBERNATE_SESSION(Peers.Hibernate.class),
  /** Hibernate with a stateless session, on HikariCP. */
  HIBERNATE_STATELESS(Peers.Stateless.class),
  /** JDBI, on HikariCP. */
  JDBI(Peers.Jdbi.class),
  /** MyBatis, on HikariCP. */
  MYBATIS(Peers.Batis.class),
  /** jOOQ, on HikariCP. */
  JOOQ(Peers.Jooq.class);

  private final Class<? extends FirstRow> way;

  Starter(Class<? extends FirstRow> way) {
    this.way = way;
  }

  Class<? extends FirstRow> way() {
    return way;
  }
}
