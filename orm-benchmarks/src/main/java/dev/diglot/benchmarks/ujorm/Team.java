package dev.diglot.benchmarks.ujorm;

import org.ujorm.Key;
import org.ujorm.core.KeyFactory;
import org.ujorm.implementation.orm.OrmTable;
import org.ujorm.orm.annot.Column;
import org.ujorm.orm.annot.Table;

/** A team. */
@Table("team")
public class Team extends OrmTable<Team> {
  private static final KeyFactory<Team> KEYS = newSnakeCaseFactory(Team.class);

  /** The id. */
  @Column(pk = true)
  public static final Key<Team, Long> ID = KEYS.newKey();

  /** The name. */
  public static final Key<Team, String> NAME = KEYS.newKey();

  static {
    KEYS.lock();
  }

  /** Creates a team without values. */
  public Team() {}
}
