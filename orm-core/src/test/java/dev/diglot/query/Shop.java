package dev.diglot.query;

import static dev.diglot.sql.Sql.exists;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small shop to query. */
final class Shop {

  private Shop() {}

  static final Class<?>[] CLASSES = {Customer.class, Purchase.class, Line.class, Tag.class};

  enum Status {
    OPEN,
    SHIPPED
  }

  interface Named {
    @Column(length = 50)
    String name();
  }

  @Embeddable
  static class Address {
    private @Nullable String street;
    private @Nullable String city;

    Address() {}

    Address(String street, String city) {
      this.street = street;
      this.city = city;
    }

    @Nullable String street() {
      return street;
    }

    @Nullable String city() {
      return city;
    }
  }

  @Entity
  static class Customer implements Named {
    @Id @GeneratedValue private @Nullable Integer id;
    private String name = "";
    private boolean active;

    @Column(precision = 10, scale = 2)
    private @Nullable BigDecimal balance;

    @Embedded private @Nullable Address address;

    @OneToMany(mappedBy = "customer")
    private List<Purchase> purchases = List.of();

    @ManyToMany private List<Tag> tags = List.of();

    @Column(onUpdate = "current_timestamp")
    private @Nullable Instant changed;

    private @Nullable Lazy<String> notes;
    @Computed private @Nullable String label;

    Customer() {}

    Customer(int id) {
      this.id = id;
    }

    @ExpressionOf("label")
    static TextExpr labelSql(Root<Customer> customer) {
      return customer.get(Customer::name).concat("!");
    }

    @Hybrid
    boolean shopping() {
      return !purchases.isEmpty();
    }

    @ExpressionOf("shopping")
    static Condition shoppingSql(Root<Customer> customer) {
      return exists(
          Purchase.class,
          p -> p.to(Purchase::customer).get(Customer::id).eq(customer.get(Customer::id)));
    }

    @Nullable Integer id() {
      return id;
    }

    @Override
    public String name() {
      return name;
    }

    boolean isActive() {
      return active;
    }

    @Nullable BigDecimal getBalance() {
      return balance;
    }

    @Nullable Address address() {
      return address;
    }

    List<Purchase> purchases() {
      return purchases;
    }

    List<Tag> tags() {
      return tags;
    }

    @Nullable Instant changed() {
      return changed;
    }

    @Nullable Lazy<String> notes() {
      return notes;
    }

    @Nullable String label() {
      return label;
    }
  }

  @Entity
  static class Purchase {
    @Id @GeneratedValue private @Nullable Long id;
    @ManyToOne private @Nullable Ref<Customer> customer;

    @Column(length = 10, nullable = false)
    private Status status = Status.OPEN;

    @Version private int version;

    @Nullable Long id() {
      return id;
    }

    @Nullable Ref<Customer> customer() {
      return customer;
    }

    Status status() {
      return status;
    }

    int version() {
      return version;
    }
  }

  @Entity
  @Table(name = "order")
  static class Line {
    @Id @ManyToOne private @Nullable Ref<Purchase> purchase;
    @Id private int number;
    private int quantity;

    @Nullable Ref<Purchase> purchase() {
      return purchase;
    }

    int number() {
      return number;
    }

    int quantity() {
      return quantity;
    }
  }

  @Entity
  static class Tag implements Named {
    @Id private int id;
    private String name = "";

    int id() {
      return id;
    }

    @Override
    public String name() {
      return name;
    }
  }
}
