package dev.diglot.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;

/** A team with its members. */
@Entity
public interface Team {

  /** The id. */
  @Id
  long id();

  /** The name. */
  String name();

  /** The members. */
  @OneToMany(mappedBy = "team")
  List<Member> members();
}
