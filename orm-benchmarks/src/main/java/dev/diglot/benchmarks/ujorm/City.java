package dev.diglot.benchmarks.ujorm;

import org.ujorm.Key;
import org.ujorm.core.KeyFactory;
import org.ujorm.implementation.orm.OrmTable;
import org.ujorm.orm.annot.Column;
import org.ujorm.orm.annot.Table;

/** A city. */
@Table("city")
public class City extends OrmTable<City> {
  private static final KeyFactory<City> KEYS = newSnakeCaseFactory(City.class);

  /** The id. */
  @Column(pk = true)
  public static final Key<City, Long> ID = KEYS.newKey();

  /** The name. */
  public static final Key<City, String> NAME = KEYS.newKey();

  /** The country. */
  public static final Key<City, String> COUNTRY = KEYS.newKey();

  static {
    KEYS.lock();
  }

  /** Creates a city without values. */
  public City() {}
}
