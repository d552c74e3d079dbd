package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One track of a purchase, at the price of that day. */
@Entity
@Table(
    name = "InvoiceLine",
    indexes = {@Index(columns = "InvoiceId"), @Index(columns = "TrackId")})
class InvoiceLine {
  @Id
  @Column(name = "InvoiceLineId")
  private int id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "InvoiceId", nullable = false)
  private @Nullable Ref<Invoice> invoice;

  @ManyToOne(optional = false)
  @JoinColumn(name = "TrackId", nullable = false)
  private @Nullable Ref<Track> track;

  @Column(name = "UnitPrice", precision = 10, scale = 2, nullable = false)
  private BigDecimal unitPrice = BigDecimal.ZERO;

  @Column(name = "Quantity")
  private int quantity;

  InvoiceLine() {}

  InvoiceLine(int id, Ref<Track> track, BigDecimal unitPrice, int quantity) {
    this.id = id;
    this.track = track;
    this.unitPrice = unitPrice;
    this.quantity = quantity;
  }

  int id() {
    return id;
  }

  @Nullable Ref<Invoice> invoice() {
    return invoice;
  }

  @Nullable Ref<Track> track() {
    return track;
  }

  BigDecimal unitPrice() {
    return unitPrice;
  }

  int quantity() {
    return quantity;
  }
}
