package dev.diglot.testkit.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A record with a composite key.
 *
 * @param depot the first part of the key
 * @param number the second part of the key
 * @param label text, or null
 * @param weight a decimal, or null
 */
@Entity
@Table(name = "kit_parcel")
record Parcel(
    @Id @Column(length = 10) String depot,
    @Id int number,
    @Column(length = 40) @Nullable String label,
    @Column(precision = 10, scale = 3) @Nullable BigDecimal weight) {

  Parcel labelled(@Nullable String newLabel) {
    return new Parcel(depot, number, newLabel, weight);
  }
}
