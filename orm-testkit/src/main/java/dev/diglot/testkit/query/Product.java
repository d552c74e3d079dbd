package dev.diglot.testkit.query;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the queries of the suite find. */
@Entity
@Table(name = "kit_product")
class Product {
  @Id private int id;

  @Column(length = 100)
  private @Nullable String name;

  @Column(length = 20)
  private @Nullable String category;

  @Column(precision = 12, scale = 2)
  private @Nullable BigDecimal price;

  private @Nullable Integer quantity;
  private @Nullable Long sold;
  private @Nullable Double weight;
  private boolean active;
  private @Nullable LocalDate added;
  private @Nullable Instant changed;

  Product() {}

  Product(int id, @Nullable String name) {
    this.id = id;
    this.name = name;
  }

  Product in(@Nullable String newCategory) {
    category = newCategory;
    return this;
  }

  Product costing(String newPrice) {
    price = new BigDecimal(newPrice);
    return this;
  }

  Product counting(@Nullable Integer newQuantity) {
    quantity = newQuantity;
    return this;
  }

  Product selling(long newSold) {
    sold = newSold;
    return this;
  }

  Product weighing(double newWeight) {
    weight = newWeight;
    return this;
  }

  Product activated() {
    active = true;
    return this;
  }

  Product addedOn(LocalDate day) {
    added = day;
    return this;
  }

  Product changedAt(Instant moment) {
    changed = moment;
    return this;
  }

  int id() {
    return id;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String category() {
    return category;
  }

  @Nullable BigDecimal price() {
    return price;
  }

  @Nullable Integer quantity() {
    return quantity;
  }

  @Nullable Long sold() {
    return sold;
  }

  @Nullable Double weight() {
    return weight;
  }

  boolean active() {
    return active;
  }

  @Nullable LocalDate added() {
    return added;
  }

  @Nullable Instant changed() {
    return changed;
  }
}
