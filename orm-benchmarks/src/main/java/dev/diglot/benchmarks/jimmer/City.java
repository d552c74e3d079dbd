package dev.diglot.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;

/** A city. */
@Entity
public interface City {

  /** The id. */
  @Id
  long id();

  /** The name. */
  String name();

  /** The country. */
  String country();
}
