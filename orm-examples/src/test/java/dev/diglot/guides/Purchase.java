package dev.diglot.guides;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.reference.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a customer bought at once. */
// tag::purchase[]
@Entity
public class Purchase {
  @Id @GeneratedValue private Integer id;

  @ManyToOne(optional = false)
  private Ref<Customer> customer; // loaded when asked for; its key costs nothing

  private LocalDate day;

  @OneToMany(mappedBy = "purchase", cascade = ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<Item> items = new ArrayList<>();

  // constructors and accessors follow
  // end::purchase[]

  Purchase() {}

  public Purchase(LocalDate day) {
    this.day = day;
  }

  public Integer id() {
    return id;
  }

  public Ref<Customer> customer() {
    return customer;
  }

  public LocalDate day() {
    return day;
  }

  public List<Item> items() {
    return items;
  }

  public void belongsTo(Customer customer) {
    this.customer = Ref.of(customer);
  }

  public Purchase with(Product product, int quantity) {
    items.add(new Item(product, quantity));
    return this;
  }
}
