package dev.diglot.guides;

import static dev.diglot.session.FetchPath.path;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.error.DetachedAccessException;
import dev.diglot.error.SessionException;
import dev.diglot.examples.Transcript;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to relationships. */
class RelationshipsGuideTest {
  private Database db;
  private Session session;

  @BeforeEach
  void open() {
    db = Shop.open();
    session = db.openSession();
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  private Customer named(String name) {
    return session.query(Customer.class).where(col(Customer::name).eq(name)).one();
  }

  @Test
  void aRefKnowsItsKey() {
    // tag::ref[]
    Purchase purchase = session.query(Purchase.class).orderBy(Purchase::id).first().orElseThrow();
    Ref<Customer> customer = purchase.customer();
    Integer id = customer.id(Customer::id); // no statement
    String name = customer.get().name(); // loads the customer, and those of its siblings
    // end::ref[]

    assertThat(id).isEqualTo(named("Ann").id());
    assertThat(name).isEqualTo("Ann");
  }

  @Test
  void refsAreMadeFromObjectsAndKeys() {
    Customer ann = named("Ann");

    // tag::make[]
    Ref<Customer> fromObject = Ref.of(ann);
    Ref<Customer> fromKey = Ref.to(Customer.class, ann.id());
    assertThat(fromObject).isEqualTo(fromKey);
    assertThat(session.get(fromKey)).isSameAs(ann);
    // end::make[]
  }

  @Test
  void touchingLoadsForTheSiblings() throws Exception {
    Transcript told =
        Transcript.of(
            args -> {
              // tag::siblings[]
              for (Customer customer : session.query(Customer.class).list()) {
                customer.purchases().forEach(purchase -> purchase.items().size());
              }
              // end::siblings[]
            });

    // One for the customers, one for all their purchases, one for all items, one for the products.
    assertThat(told.sql()).hasSize(4);
  }

  @Test
  void fetchLoadsAhead() {
    // tag::fetch[]
    List<Customer> customers =
        session.query(Customer.class).fetch(Customer::purchases, Purchase::items).list();

    List<Customer> withProducts =
        session
            .query(Customer.class)
            .fetch(path(Customer::purchases).then(Purchase::items).then(Item::product))
            .strict() // what is not fetched throws instead of loading
            .list();
    // end::fetch[]

    session.close();
    assertThat(customers.get(0).purchases().get(0).items()).hasSize(2);
    assertThat(withProducts).isEqualTo(customers);
  }

  @Test
  void touchingAfterTheSessionIsAnErrorThatNamesTheFetch() {
    // tag::detached[]
    Customer ann = named("Ann");
    session.close();
    assertThatThrownBy(() -> ann.purchases().size())
        .isInstanceOf(DetachedAccessException.class)
        .hasMessageContaining("purchases")
        .hasMessageContaining("fetch");
    // end::detached[]
  }

  @Test
  void strictSessionsLoadNothingOnTouch() {
    session.strict();
    Customer ann = named("Ann");
    assertThatThrownBy(() -> ann.purchases().size()).isInstanceOf(SessionException.class);
  }

  @Test
  void eitherSideMayBeSet() {
    Customer cleo = named("Cleo");

    // tag::sides[]
    Purchase first = new Purchase(LocalDate.of(2026, 4, 1));
    cleo.purchases().add(first); // the collection

    Purchase second = new Purchase(LocalDate.of(2026, 4, 2));
    second.belongsTo(cleo); // or the link
    session.add(second);

    session.flush(); // sets the other side of both
    assertThat(first.customer().get()).isSameAs(cleo);
    assertThat(cleo.purchases()).containsExactly(first, second);
    // end::sides[]
  }

  @Test
  void orphansAreDeletedUnlessTheyMoved() {
    Customer ann = named("Ann");
    Customer cleo = named("Cleo");

    // tag::orphans[]
    List<Purchase> hers = new ArrayList<>(ann.purchases());
    ann.purchases().clear();
    cleo.purchases().add(hers.get(0)); // moved: an update
    session.commit(); // the other one has no customer any more: deleted
    // end::orphans[]

    assertThat(session.query(Purchase.class).count()).isEqualTo(2);
    assertThat(hers.get(0).customer().get()).isSameAs(cleo);
  }

  @Test
  void deferredColumnsAreLoadedWhenAskedFor() {
    // tag::lazy[]
    Product tea = session.query(Product.class).where(col(Product::name).eq("tea")).one();
    boolean there = tea.description().isLoaded(); // false: the query left the column out
    String text = tea.description().get(); // loads it, and those of its siblings
    // end::lazy[]

    assertThat(there).isFalse();
    assertThat(text).isEqualTo("All about tea");
  }
}
