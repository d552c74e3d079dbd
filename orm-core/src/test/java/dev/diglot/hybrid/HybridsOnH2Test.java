package dev.diglot.hybrid;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.hybrid.Shop.Address;
import dev.diglot.hybrid.Shop.Order;
import dev.diglot.hybrid.Shop.OrderState;
import dev.diglot.hybrid.Shop.User;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hybrids with one body and lambdas give one answer, in memory and in H2. */
class HybridsOnH2Test {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Database db = open();
  private final Session session = db.openSession();

  private static Database open() {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), User.class, Order.class);
    Database db =
        Database.open(
            "jdbc:h2:mem:hybrids" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1", metadata);
    db.createAll();
    return db;
  }

  @BeforeEach
  void fill() {
    User john = new User("John", "Doe", 30);
    john.add(new Order(OrderState.PENDING, 500));
    john.add(new Order(OrderState.DONE, 700));
    john.move(new Address("Strand", "London"));
    User jane = new User("Jane", "Roe", 17);
    jane.add(new Order(OrderState.DONE, 100));
    session.addAll(john, jane);
    session.commit();
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  private List<String> firstnames(Query<User> query) {
    return query.orderBy(User::id).select(User::firstname).list();
  }

  @Test
  void aHybridOverARelationshipFiltersAndIsSelected() {
    assertThat(firstnames(session.query(User.class).where(User::hasPendingOrders)))
        .containsExactly("John");
    assertThat(firstnames(session.query(User.class).where(u -> !u.hasPendingOrders())))
        .containsExactly("Jane");
    assertThat(session.query(User.class).orderBy(User::id).select(User::hasPendingOrders).list())
        .containsExactly(true, false);
    assertThat(session.query(User.class).orderBy(User::id).list())
        .extracting(User::hasPendingOrders)
        .containsExactly(true, false);
  }

  @Test
  void aHybridOfAMixinWorksInEveryClause() {
    assertThat(session.query(User.class).orderBy(User::fullname).select(User::fullname).list())
        .containsExactly("Jane Roe", "John Doe");
    assertThat(firstnames(session.query(User.class).where(u -> u.fullname().equals("Jane Roe"))))
        .containsExactly("Jane");
    String prefix = "John";
    assertThat(firstnames(session.query(User.class).where(u -> u.startsLike(prefix))))
        .containsExactly("John");
  }

  @Test
  void aHybridOfAnEmbeddedValueIsInlined() {
    assertThat(firstnames(session.query(User.class).where(User::livesInLondon)))
        .containsExactly("John");
  }

  @Test
  void computedAndGeneratedColumnsComeFromJavaMethods() {
    User john = session.query(User.class).where(u -> u.firstname().equals("John")).one();
    assertThat(john.label()).isEqualTo(john.labelNow()).isEqualTo("John Doe!");
    assertThat(john.doubled()).isEqualTo(john.doubledNow()).isEqualTo(60);
    assertThat(firstnames(session.query(User.class).where(u -> u.doubled() > 40)))
        .containsExactly("John");
  }

  @Test
  void aCheckFromAJavaMethodHolds() {
    session.add(new User("Old", "Man", 200));
    assertThatThrownBy(session::flush).isInstanceOf(ConstraintViolationException.class);
  }

  @Test
  void updatesAndDeletesByLambdaChangeRows() {
    session
        .update(User.class)
        .set(User::lastname)
        .to(u -> u.lastname().toUpperCase(Locale.ROOT))
        .set(User::age)
        .to(u -> u.age() + 1)
        .where(u -> u.age() > 20)
        .execute();
    assertThat(
            session.query(User.class).orderBy(User::id).select(u -> u.lastname() + u.age()).list())
        .containsExactly("DOE31", "Roe17");
    assertThat(session.delete(Order.class).where(o -> o.cents() < 200).execute()).isEqualTo(1);
  }

  record UserLine(Integer id, String name, long total) {}

  @Test
  void aRecordIsMadeOfEachRow() {
    assertThat(
            session
                .query(User.class)
                .where(u -> u.orders().size() > 1)
                .select(
                    u ->
                        new UserLine(
                            u.id(),
                            u.fullname(),
                            u.orders().stream().mapToLong(Order::cents).sum()))
                .list())
        .extracting(UserLine::name, UserLine::total)
        .containsExactly(Tuple.tuple("John Doe", 1200L));
  }

  @Test
  void pairsAndGroupsAreReadByLambdas() {
    assertThat(
            session
                .query(User.class)
                .join(Order.class, (u, o) -> o.user().get() == u)
                .where((u, o) -> o.cents() > 100)
                .orderBy((u, o) -> o.cents())
                .select((u, o) -> u.firstname() + o.cents())
                .list())
        .containsExactly("John500", "John700");
    assertThat(
            session
                .query(Order.class)
                .groupBy(Order::state)
                .having(g -> g.count() > 1)
                .select((o, g) -> List.of(o.state(), g.count(), g.sum(Order::cents)))
                .list())
        .containsExactly(List.of(OrderState.DONE, 2L, 800L));
    assertThat(
            firstnames(
                session
                    .query(User.class)
                    .whereExists(Order.class, (u, o) -> o.user().get() == u && o.cents() == 100)))
        .containsExactly("Jane");
  }

  @Test
  void aLambdaUsedTwiceWithOtherValuesBindsThem() {
    assertThat(older(29)).containsExactly("John");
    assertThat(older(10)).containsExactly("John", "Jane");
    assertThat(older(99)).isEmpty();
  }

  private List<String> older(int age) {
    return firstnames(session.query(User.class).where(u -> u.age() > age));
  }

  @Test
  void statelessSessionsTakeLambdasToo() {
    assertThat(
            session.stateless().query(User.class).where(u -> u.age() < 18).select(User::id).list())
        .hasSize(1);
    assertThat(
            session
                .query(User.class)
                .where(col(User::grown).and(col(User::hasPendingOrders)))
                .count())
        .isEqualTo(1);
  }
}
