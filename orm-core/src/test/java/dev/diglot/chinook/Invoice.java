package dev.diglot.chinook;

import dev.diglot.annotation.AttributeOverride;
import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One purchase. */
@Entity
@Table(name = "Invoice", indexes = @Index(columns = "CustomerId"))
class Invoice {
  @Id
  @Column(name = "InvoiceId")
  private int id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "CustomerId", nullable = false)
  private @Nullable Ref<Customer> customer;

  @Column(name = "InvoiceDate", nullable = false)
  private LocalDateTime date = LocalDateTime.MIN;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "BillingAddress", length = 70))
  @AttributeOverride(name = "city", column = @Column(name = "BillingCity", length = 40))
  @AttributeOverride(name = "state", column = @Column(name = "BillingState", length = 40))
  @AttributeOverride(name = "country", column = @Column(name = "BillingCountry", length = 40))
  @AttributeOverride(name = "postalCode", column = @Column(name = "BillingPostalCode", length = 10))
  private @Nullable Address billing;

  @Column(name = "Total", precision = 10, scale = 2, nullable = false)
  private BigDecimal total = BigDecimal.ZERO;

  @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<InvoiceLine> lines = new ArrayList<>();

  Invoice() {}

  Invoice(int id, LocalDateTime date, Address billing, BigDecimal total) {
    this.id = id;
    this.date = date;
    this.billing = billing;
    this.total = total;
  }

  int id() {
    return id;
  }

  @Nullable Ref<Customer> customer() {
    return customer;
  }

  LocalDateTime date() {
    return date;
  }

  @Nullable Address billing() {
    return billing;
  }

  BigDecimal total() {
    return total;
  }

  List<InvoiceLine> lines() {
    return lines;
  }
}
