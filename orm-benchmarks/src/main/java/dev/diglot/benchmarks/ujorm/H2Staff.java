package dev.diglot.benchmarks.ujorm;

import java.sql.Connection;
import javax.sql.DataSource;
import org.ujorm.implementation.orm.OrmTable;
import org.ujorm.implementation.orm.RelationToMany;
import org.ujorm.orm.annot.Db;
import org.ujorm.orm.dialect.H2Dialect;
import org.ujorm.orm.metaModel.MetaDatabase;
import org.ujorm.orm.metaModel.MetaParams;

/** The tables on H2. */
@Db(dialect = H2Staff.Pooled.class)
public class H2Staff extends OrmTable<H2Staff> {
  /** The cities. */
  public static final RelationToMany<H2Staff, City> CITIES = newRelation();

  /** The employees. */
  public static final RelationToMany<H2Staff, Employee> EMPLOYEES = newRelation();

  /** The teams. */
  public static final RelationToMany<H2Staff, Team> TEAMS = newRelation();

  /** The members of teams. */
  public static final RelationToMany<H2Staff, Member> MEMBERS = newRelation();

  /** Creates the model of the database. */
  public H2Staff() {}

  /** Takes connections from the pool that the handler was given. */
  public static final class Pooled extends H2Dialect {

    /** Creates the dialect. */
    public Pooled() {}

    @Override
    public Connection createConnection(MetaDatabase database) throws Exception {
      return ((DataSource) MetaParams.APPL_CONTEXT.of(database.getParams())).getConnection();
    }
  }
}
