package dev.diglot.chinook;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works in the shop, and for whom. */
@Entity
@Table(name = "Employee")
class Employee implements Person {
  @Id
  @Column(name = "EmployeeId")
  private int id;

  private String firstName = "";
  private String lastName = "";

  @Column(name = "Title", length = 30)
  private @Nullable String title;

  @ManyToOne
  @JoinColumn(name = "ReportsTo")
  private @Nullable Ref<Employee> reportsTo;

  @OneToMany(mappedBy = "reportsTo", cascade = CascadeType.PERSIST)
  @OrderBy("lastName, firstName")
  private List<Employee> reports = new ArrayList<>();

  @Column(name = "BirthDate")
  private @Nullable LocalDateTime birthDate;

  @Column(name = "HireDate")
  private @Nullable LocalDateTime hireDate;

  @Embedded private @Nullable Address address;
  private @Nullable String phone;
  private @Nullable String fax;
  private @Nullable String email;

  @OneToMany(mappedBy = "supportRep", cascade = CascadeType.PERSIST)
  private Set<Customer> customers = new HashSet<>();

  Employee() {}

  Employee(int id, String firstName, String lastName) {
    this.id = id;
    this.firstName = firstName;
    this.lastName = lastName;
  }

  Employee works(
      @Nullable String position, @Nullable LocalDateTime born, @Nullable LocalDateTime hired) {
    this.title = position;
    this.birthDate = born;
    this.hireDate = hired;
    return this;
  }

  Employee reachedBy(
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

  @Nullable String title() {
    return title;
  }

  @Nullable Ref<Employee> reportsTo() {
    return reportsTo;
  }

  List<Employee> reports() {
    return reports;
  }

  @Nullable LocalDateTime birthDate() {
    return birthDate;
  }

  @Nullable LocalDateTime hireDate() {
    return hireDate;
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

  Set<Customer> customers() {
    return customers;
  }
}
