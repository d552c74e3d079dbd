package dev.diglot.benchmarks.ujorm;

import org.ujorm.Key;
import org.ujorm.core.KeyFactory;
import org.ujorm.implementation.orm.OrmTable;
import org.ujorm.orm.annot.Column;
import org.ujorm.orm.annot.Table;

/** A member of a team. */
@Table("member")
public class Member extends OrmTable<Member> {
  private static final KeyFactory<Member> KEYS = newSnakeCaseFactory(Member.class);

  /** The id. */
  @Column(pk = true)
  public static final Key<Member, Long> ID = KEYS.newKey();

  /** The name. */
  public static final Key<Member, String> NAME = KEYS.newKey();

  /** The weight. */
  public static final Key<Member, Integer> WEIGHT = KEYS.newKey();

  /** The team. */
  @Column("team_id")
  public static final Key<Member, Team> TEAM = KEYS.newKey();

  static {
    KEYS.lock();
  }

  /** Creates a member without values. */
  public Member() {}
}
