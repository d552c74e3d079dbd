package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;

/** So many of a product, at the price of that day. */
// tag::item[]
@Entity
public class Item {
  @Id @GeneratedValue private Integer id;

  @ManyToOne private Ref<Purchase> purchase;
  @ManyToOne private Product product; // loaded with the item, never per row

  private int quantity;

  @Column(precision = 10, scale = 2)
  private BigDecimal price;

  // constructors and accessors follow
  // end::item[]

  Item() {}

  public Item(Product product, int quantity) {
    this.product = product;
    this.quantity = quantity;
    this.price = product.price();
  }

  public Integer id() {
    return id;
  }

  public Ref<Purchase> purchase() {
    return purchase;
  }

  public Product product() {
    return product;
  }

  public int quantity() {
    return quantity;
  }

  public BigDecimal price() {
    return price;
  }
}
