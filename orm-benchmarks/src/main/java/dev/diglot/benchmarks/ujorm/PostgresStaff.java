package dev.diglot.benchmarks.ujorm;

import java.sql.Connection;
import javax.sql.DataSource;
import org.ujorm.implementation.orm.OrmTable;
import org.ujorm.implementation.orm.RelationToMany;
import org.ujorm.orm.annot.Db;
import org.ujorm.orm.dialect.PostgreSqlDialect;
import org.ujorm.orm.metaModel.MetaDatabase;
import org.ujorm.orm.metaModel.MetaParams;

/** The tables on PostgreSQL. */
@Db(dialect = PostgresStaff.Pooled.class)
public class PostgresStaff extends OrmTable<PostgresStaff> {
  /** The cities. */
  public static final RelationToMany<PostgresStaff, City> CITIES = newRelation();

  /** The employees. */
  public static final RelationToMany<PostgresStaff, Employee> EMPLOYEES = newRelation();

  /** The teams. */
  public static final RelationToMany<PostgresStaff, Team> TEAMS = newRelation();

  /** The members of teams. */
  public static final RelationToMany<PostgresStaff, Member> MEMBERS = newRelation();

  /** Creates the model of the database. */
  public PostgresStaff() {}

  /** Takes connections from the pool that the handler was given. */
  public static final class Pooled extends PostgreSqlDialect {

    /** Creates the dialect. */
    public Pooled() {}

    @Override
    public Connection createConnection(MetaDatabase database) throws Exception {
      return ((DataSource) MetaParams.APPL_CONTEXT.of(database.getParams())).getConnection();
    }
  }
}
