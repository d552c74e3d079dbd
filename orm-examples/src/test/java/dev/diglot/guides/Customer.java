package dev.diglot.guides;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Version;
import java.util.ArrayList;
import java.util.List;

/** Somebody who orders. */
// tag::customer[]
@Entity
public class Customer {
  @Id @GeneratedValue private Integer id;
  @Version private int version;

  @Column(nullable = false)
  private String name;

  @Column(unique = true)
  private String email;

  @Embedded(prefix = "home_")
  private Address home;

  @OneToMany(mappedBy = "customer", cascade = ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<Purchase> purchases = new ArrayList<>();

  // constructors and accessors follow
  // end::customer[]

  Customer() {}

  public Customer(String name, String email) {
    this.name = name;
    this.email = email;
  }

  // tag::accessors[]
  public Integer id() {
    return id;
  }

  public String name() {
    return name;
  }

  // end::accessors[]

  public int version() {
    return version;
  }

  public String email() {
    return email;
  }

  public Address home() {
    return home;
  }

  public List<Purchase> purchases() {
    return purchases;
  }

  public void rename(String name) {
    this.name = name;
  }

  public void changeEmail(String email) {
    this.email = email;
  }

  public void moveTo(Address home) {
    this.home = home;
  }
}
