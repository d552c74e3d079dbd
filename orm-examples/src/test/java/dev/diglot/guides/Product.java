package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.reference.Lazy;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Something to buy. */
// tag::product[]
@Entity
public class Product {
  @Id @GeneratedValue private Integer id;
  private String name;

  @Column(precision = 10, scale = 2)
  private BigDecimal price;

  @Column(length = 10_000)
  private Lazy<String> description; // left out of queries until it is asked for

  @ManyToMany private Set<Tag> tags = new LinkedHashSet<>();

  // constructors and accessors follow
  // end::product[]

  Product() {}

  public Product(String name, String price) {
    this.name = name;
    this.price = new BigDecimal(price);
    this.description = Lazy.of("All about " + name);
  }

  public Integer id() {
    return id;
  }

  public String name() {
    return name;
  }

  public BigDecimal price() {
    return price;
  }

  public Lazy<String> description() {
    return description;
  }

  public Set<Tag> tags() {
    return tags;
  }

  public void reprice(BigDecimal price) {
    this.price = price;
  }
}
