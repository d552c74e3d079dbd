package dev.diglot.guides;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.function;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.sum;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.desc;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.not;
import static dev.diglot.sql.Sql.number;
import static dev.diglot.sql.Sql.scalar;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.evaluation.Evaluation;
import dev.diglot.evaluation.Evaluator;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.sql.Condition;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.Sort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to queries. */
class QueryingGuideTest {
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

  @Test
  void resultsComeInManyForms() {
    // tag::results[]
    List<Customer> all = session.query(Customer.class).list();
    Optional<Customer> first = session.query(Customer.class).orderBy(Customer::name).first();
    Customer ann = session.query(Customer.class).where(col(Customer::name).eq("Ann")).one();
    Optional<Customer> zoe =
        session.query(Customer.class).where(col(Customer::name).eq("Zoe")).oneOrNone();
    long howMany = session.query(Customer.class).count();
    boolean any = session.query(Customer.class).exists();
    try (Stream<Customer> rows = session.query(Customer.class).stream()) {
      rows.forEach(customer -> customer.name().length());
    }
    // end::results[]

    assertThat(all).hasSize(3);
    assertThat(first).containsSame(ann);
    assertThat(zoe).isEmpty();
    assertThat(howMany).isEqualTo(3);
    assertThat(any).isTrue();
  }

  @Test
  void conditionsAreTyped() {
    // tag::where[]
    List<Customer> found =
        session
            .query(Customer.class)
            .where(col(Customer::name).startsWith("A").or(col(Customer::name).eq("Bob")))
            .where(col(Customer::email).isNotNull())
            .where(not(col(Customer::id).in(98, 99)))
            .orderBy(Customer::name)
            .list();
    // end::where[]

    assertThat(found).extracting(Customer::name).containsExactly("Ann", "Bob");
  }

  // tag::optional[]
  List<Customer> search(String prefix, String town, Sort order) {
    Query<Customer> query = session.query(Customer.class);
    if (prefix != null) {
      query = query.where(col(Customer::name).startsWith(prefix));
    }
    if (town != null) {
      query = query.where(c -> c.home().city().equals(town));
    }
    return query.orderBy(order).list();
  }

  // end::optional[]

  @Test
  void conditionsArePutTogetherAtRunTime() {
    assertThat(search(null, "Leeds", col(Customer::name).asc()))
        .extracting(Customer::name)
        .containsExactly("Bob");
    assertThat(search(null, null, col(Customer::name).desc()))
        .extracting(Customer::name)
        .containsExactly("Cleo", "Bob", "Ann");

    // tag::anyOf[]
    Condition any =
        Stream.of("A", "C")
            .map(letter -> col(Customer::name).startsWith(letter))
            .reduce(Condition::or)
            .orElseThrow();
    List<Customer> either = session.query(Customer.class).where(any).list();
    // end::anyOf[]
    assertThat(either).extracting(Customer::name).containsExactlyInAnyOrder("Ann", "Cleo");
  }

  @Test
  void conditionsAreWrittenInJava() {
    // tag::lambda[]
    String letter = "A";
    List<Customer> active =
        session
            .query(Customer.class)
            .where(c -> c.name().startsWith(letter) && !c.purchases().isEmpty())
            .orderBy(desc(c -> c.name().length()), Customer::name)
            .list();
    // end::lambda[]
    assertThat(active).extracting(Customer::name).containsExactly("Ann");

    // tag::joinLambda[]
    List<String> visits =
        session
            .query(Customer.class)
            .join(Purchase.class, (c, p) -> p.customer().get() == c)
            .where((c, p) -> p.items().size() > 1)
            .select((c, p) -> c.name() + " " + p.items().size())
            .list();
    // end::joinLambda[]
    assertThat(visits).isNotEmpty().allMatch(visit -> visit.endsWith(" 2"));

    // tag::groupLambda[]
    List<String> often =
        session
            .query(Item.class)
            .groupBy(i -> i.product().name())
            .having(g -> g.count() > 1)
            .select((i, g) -> i.product().name() + " " + g.sum(Item::quantity))
            .list();
    // end::groupLambda[]
    assertThat(often).isNotEmpty();
  }

  @Test
  void pathsLeadThroughLinksAndEmbeddedValues() {
    // tag::paths[]
    List<Purchase> inOxford =
        session
            .query(Purchase.class)
            .where(to(Purchase::customer).to(Customer::home).get(Address::city).eq("Oxford"))
            .list();
    // end::paths[]

    assertThat(inOxford).hasSize(2);
  }

  @Test
  void anEntityComparesByItsKey() {
    Customer ann = session.query(Customer.class).where(col(Customer::name).eq("Ann")).one();

    // tag::is[]
    List<Purchase> hers =
        session.query(Purchase.class).where(col(Purchase::customer).is(ann)).list();
    // end::is[]

    assertThat(hers).hasSize(2);
  }

  @Test
  void orderLimitAndOffset() {
    // tag::order[]
    List<Product> page =
        session
            .query(Product.class)
            .orderBy(col(Product::price).desc(), col(Product::name).asc().nullsLast())
            .offset(1)
            .limit(10)
            .list();
    // end::order[]

    assertThat(page).extracting(Product::name).containsExactly("cup", "tea");
  }

  // tag::line[]
  record Line(String product, int quantity, BigDecimal price) {}

  // end::line[]

  @Test
  void selectGivesValuesAndRecords() {
    // tag::select[]
    List<String> names =
        session.query(Product.class).orderBy(Product::name).select(Product::name).list();

    List<Line> lines =
        session
            .query(Item.class)
            .orderBy(Item::id)
            .select(
                Line::new,
                to(Item::product).get(Product::name),
                col(Item::quantity),
                col(Item::price))
            .list();
    // end::select[]

    // tag::selectLambda[]
    List<Line> same =
        session
            .query(Item.class)
            .orderBy(Item::id)
            .select(i -> new Line(i.product().name(), i.quantity(), i.price()))
            .list();
    // end::selectLambda[]
    assertThat(same).isEqualTo(lines);

    assertThat(names).containsExactly("cup", "kettle", "tea");
    assertThat(lines).contains(new Line("tea", 2, new BigDecimal("4.50"))).hasSize(4);
  }

  @Test
  void joinsFollowRelationshipsOrConditions() {
    // tag::join[]
    List<Customer> inMarch =
        session
            .query(Customer.class)
            .join(Customer::purchases)
            .where(col(Purchase::day).ge(LocalDate.of(2026, 3, 1)))
            .distinct()
            .list();
    // end::join[]
    assertThat(inMarch).extracting(Customer::name).containsExactly("Ann");

    // tag::self-join[]
    Root<Product> product = alias(Product.class, "product");
    Root<Product> cheaper = alias(Product.class, "cheaper");
    List<String> notTheCheapest =
        session
            .query(product)
            .join(cheaper, cheaper.get(Product::price).lt(product.get(Product::price)))
            .distinct()
            .select(product.get(Product::name))
            .list();
    // end::self-join[]
    assertThat(notTheCheapest).containsExactlyInAnyOrder("cup", "kettle");
  }

  // tag::spent[]
  record Spent(String name, long purchases, LocalDate last) {}

  // end::spent[]

  @Test
  void groupsHaveTheirConditions() {
    // tag::group[]
    List<Spent> regulars =
        session
            .query(Customer.class)
            .join(Customer::purchases)
            .orderBy(Customer::name)
            .groupBy(Customer::name)
            .having(count().gt(1))
            .select(Spent::new, col(Customer::name), count(), max(col(Purchase::day)))
            .list();
    // end::group[]

    assertThat(regulars).containsExactly(new Spent("Ann", 2, LocalDate.of(2026, 3, 1)));
  }

  @Test
  void collectionsAreCounted() {
    // tag::counts[]
    NumberExpr<Integer> visits = number(Customer.class, c -> c.purchases().size());
    List<String> busiest =
        session
            .query(Customer.class)
            .where(visits.gt(0))
            .orderBy(visits.desc(), Customer::name)
            .select(Customer::name)
            .list();
    // end::counts[]
    List<Integer> counts =
        session.query(Customer.class).orderBy(visits.desc()).select(visits).list();

    assertThat(busiest).hasSize((int) counts.stream().filter(n -> n > 0).count()).isNotEmpty();
    assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void subqueriesAnswerQuestionsAboutOtherRows() {
    // tag::exists[]
    Root<Customer> customer = alias(Customer.class, "customer");
    List<Customer> withoutPurchases =
        session
            .query(customer)
            .where(
                exists(
                        Purchase.class,
                        p ->
                            p.to(Purchase::customer)
                                .get(Customer::id)
                                .eq(customer.get(Customer::id)))
                    .not())
            .list();
    // end::exists[]
    assertThat(withoutPurchases).extracting(Customer::name).containsExactly("Cleo");

    // tag::scalar[]
    List<Product> dearest =
        session
            .query(Product.class)
            .where(
                col(Product::price)
                    .eq(scalar(Product.class, p -> p.select(max(p.get(Product::price))))))
            .list();
    // end::scalar[]
    assertThat(dearest).extracting(Product::name).containsExactly("kettle");
  }

  @Test
  void expressionsDecideAndReplace() {
    // tag::case[]
    List<String> prices =
        session
            .query(Product.class)
            .orderBy(Product::id)
            .select(when(col(Product::price).lt(new BigDecimal("10")), "cheap").otherwise("dear"))
            .list();

    List<String> emails =
        session
            .query(Customer.class)
            .orderBy(Customer::id)
            .select(coalesce(col(Customer::email), "none"))
            .list();

    List<Integer> lengths =
        session
            .query(Customer.class)
            .orderBy(Customer::id)
            .select(function("char_length", Integer.class, col(Customer::name)))
            .list();
    // end::case[]

    assertThat(prices).containsExactly("cheap", "dear", "dear");
    assertThat(emails).containsExactly("ann@example.com", "bob@example.com", "none");
    assertThat(lengths).containsExactly(3, 3, 4);
  }

  @Test
  void sumsOfProducts() {
    // tag::sum[]
    BigDecimal turnover =
        session
            .query(Item.class)
            .select(sum(col(Item::price).times(col(Item::quantity).cast(BigDecimal.class))))
            .one();
    // end::sum[]

    assertThat(turnover).isEqualByComparingTo("74.40");
  }

  @Test
  void rowsAreLockedForUpdate() {
    // tag::lock[]
    Product tea =
        session.query(Product.class).where(col(Product::name).eq("tea")).forUpdate().one();
    tea.reprice(new BigDecimal("4.75"));
    session.commit();
    // end::lock[]

    assertThat(tea.price()).isEqualByComparingTo("4.75");
  }

  @Test
  void nullsAreThoseOfTheLanguage() {
    // tag::nulls[]
    List<String> inSql =
        session
            .query(Customer.class)
            .where(col(Customer::email).ne("ann@example.com"))
            .select(Customer::name)
            .list();
    assertThat(inSql).containsExactly("Bob");

    List<String> inJava =
        session
            .query(Customer.class)
            .where(customer -> !Objects.equals(customer.email(), "ann@example.com"))
            .select(Customer::name)
            .list();
    assertThat(inJava).containsExactlyInAnyOrder("Bob", "Cleo");
    // end::nulls[]
  }

  @Test
  void expressionsAreAnsweredWithoutADatabase() {
    // tag::evaluator[]
    Evaluator evaluator = Evaluator.of(db.metadata());
    Customer cleo = new Customer("Cleo", null);

    Evaluation<Boolean> named = evaluator.evaluate(col(Customer::name).startsWith("C"), cleo);
    assertThat(named.value()).isTrue();

    Evaluation<Boolean> ordered = evaluator.evaluate(col(Customer::name).lt("D"), cleo);
    assertThat(ordered.isKnown()).isFalse();
    // end::evaluator[]
  }

  @Test
  void updatesAndDeletesByQuery() {
    // tag::update[]
    long changed =
        session
            .update(Product.class)
            .set(Product::price)
            .to(col(Product::price).times(new BigDecimal("1.10")).round(2))
            .where(col(Product::name).ne("kettle"))
            .execute();
    // end::update[]
    assertThat(changed).isEqualTo(2);

    // tag::delete[]
    long gone = session.delete(Customer.class).where(col(Customer::email).isNull()).execute();
    // end::delete[]
    assertThat(gone).isEqualTo(1);

    // tag::returning[]
    List<String> renamed =
        session
            .update(Product.class)
            .set(Product::name)
            .to(col(Product::name).upper())
            .where(col(Product::name).eq("kettle"))
            .returning(Product::name)
            .list();
    assertThat(renamed).containsExactly("KETTLE");
    // end::returning[]
    session.commit();
    assertThat(session.query(Product.class).where(col(Product::name).eq("tea")).one().price())
        .isEqualByComparingTo("4.95");
  }
}
