package dev.diglot.benchmarks.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.diglot.benchmarks.easyquery.proxy.CityProxy;

/** A city. */
@Table("city")
@EntityProxy
public class City implements ProxyEntityAvailable<City, CityProxy> {
  @Column(primaryKey = true)
  private Long id;

  private String name;
  private String country;

  /** Creates the bean. */
  public City() {}

  /** The id. */
  public Long getId() {
    return id;
  }

  /** The id. */
  public void setId(Long id) {
    this.id = id;
  }

  /** The name. */
  public String getName() {
    return name;
  }

  /** The name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The country. */
  public String getCountry() {
    return country;
  }

  /** The country. */
  public void setCountry(String country) {
    this.country = country;
  }
}
