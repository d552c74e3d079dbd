package dev.diglot.chinook;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who buys; loaded together with the employee who looks after them. */
@Entity
@Table(name = "Customer")
class Customer implements Person {
  @Id
  @Column(name = "CustomerId")
  private int id;

  private String firstName = "";
  private String lastName = "";

  @Column(name = "Company", length = 80)
  private @Nullable String company;

  @Embedded private @Nullable Address address;
  private @Nullable String phone;
  private @Nullable String fax;
  private @Nullable String email;

  @ManyToOne
  @JoinColumn(name = "SupportRepId")
  private @Nullable Employee supportRep;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL)
  @OrderBy("date, id")
  private List<Invoice> invoices = new ArrayList<>();

  @Computed private @Nullable String fullName;

  Customer() {}

  Customer(int id, String firstName, String lastName, @Nullable String company) {
    this.id = id;
    this.firstName = firstName;
    this.lastName = lastName;
    this.company = company;
  }

  @ExpressionOf("fullName")
  static TextExpr fullNameSql(Root<Customer> customer) {
    return customer.get(Customer::firstName).concat(" ").concat(customer.get(Customer::lastName));
  }

  Customer reachedBy(
      Address home, @Nullable String call, @Nullable String copy, @Nullable String mail) {
    this.address = home;
    this.phone = call;
    this.fax = copy;
    this.email = mail;
    return this;
  }

  int id() {
    return id;
  }

  @Override
  public String firstName() {
    return firstName;
  }

  @Override
  public String lastName() {
    return lastName;
  }

  @Nullable String company() {
    return company;
  }

  @Nullable Address address() {
    return address;
  }

  @Override
  public @Nullable String phone() {
    return phone;
  }

  @Override
  public @Nullable String fax() {
    return fax;
  }

  @Override
  public @Nullable String email() {
    return email;
  }

  @Nullable Employee supportRep() {
    return supportRep;
  }

  List<Invoice> invoices() {
    return invoices;
  }

  @Nullable String fullName() {
    return fullName;
  }
}
