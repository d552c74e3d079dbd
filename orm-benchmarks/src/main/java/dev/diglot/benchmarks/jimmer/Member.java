package dev.diglot.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;

/** A member of a team. */
@Entity
public interface Member {

  /** The id. */
  @Id
  long id();

  /** The name. */
  String name();

  /** The weight. */
  int weight();

  /** The team, its id only unless more is asked for. */
  @ManyToOne
  Team team();
}
