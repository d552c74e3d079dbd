package dev.diglot.testkit.query;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** What refers to a product, or to none. */
@Entity
@Table(name = "kit_review")
class Review {
  @Id private int id;
  @ManyToOne private @Nullable Ref<Product> product;
  private int stars;

  Review() {}

  Review(int id, @Nullable Product product, int stars) {
    this.id = id;
    this.product = product == null ? null : Ref.of(product);
    this.stars = stars;
  }

  int id() {
    return id;
  }

  @Nullable Ref<Product> product() {
    return product;
  }

  int stars() {
    return stars;
  }
}
