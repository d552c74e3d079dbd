package dev.diglot.postgres.hybrid;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedColumn;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.postgres.testing.Store;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hybrids with one body and lambdas give one answer, in memory and in PostgreSQL. */
class HybridsOnPostgresTest {

  enum OrderState {
    PENDING,
    DONE
  }

  @Entity
  @Table(name = "user")
  static class User {
    @Id @GeneratedValue private @Nullable Integer id;

    @Column(length = 50, nullable = false)
    private String name = "";

    private int age;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL)
    private List<Order> orders = new ArrayList<>();

    @Computed private @Nullable String label;
    @GeneratedColumn private @Nullable Integer doubled;

    User() {}

    User(String name, int age, Order... orders) {
      this.name = name;
      this.age = age;
      this.orders.addAll(List.of(orders));
    }

    @ExpressionOf("label")
    String labelNow() {
      return name + "!";
    }

    @ExpressionOf("doubled")
    Integer doubledNow() {
      return age * 2;
    }

    @Hybrid
    @Index
    String shortName() {
      return name.substring(0, Math.min(2, name.length()));
    }

    @Check
    boolean ageIsPossible() {
      return age >= 0 && age < 150;
    }

    @Hybrid
    boolean hasPendingOrders() {
      return orders.stream().anyMatch(order -> order.state() == OrderState.PENDING);
    }

    @Nullable Integer id() {
      return id;
    }

    String name() {
      return name;
    }

    int age() {
      return age;
    }

    @Nullable String label() {
      return label;
    }

    @Nullable Integer doubled() {
      return doubled;
    }

    List<Order> orders() {
      return orders;
    }
  }

  @Entity
  @Table(name = "order")
  static class Order {
    @Id @GeneratedValue private @Nullable Integer id;
    @ManyToOne private @Nullable Ref<User> user;

    @Column(length = 10, nullable = false)
    private OrderState state = OrderState.PENDING;

    private long cents;

    Order() {}

    Order(OrderState state, long cents) {
      this.state = state;
      this.cents = cents;
    }

    OrderState state() {
      return state;
    }

    long cents() {
      return cents;
    }

    @Nullable Ref<User> user() {
      return user;
    }
  }

  private final Store store = new Store(builder -> builder, User.class, Order.class);
  private final Session session = store.database().openSession();

  @BeforeEach
  void fill() {
    session.add(
        new User("John", 30, new Order(OrderState.PENDING, 500), new Order(OrderState.DONE, 700)));
    session.add(new User("Jane", 17, new Order(OrderState.DONE, 100)));
    session.commit();
  }

  @AfterEach
  void close() {
    session.close();
    store.close();
  }

  @Test
  void theArticlesHybridFiltersAndIsSelected() {
    assertThat(session.query(User.class).where(User::hasPendingOrders).select(User::name).list())
        .containsExactly("John");
    assertThat(session.query(User.class).orderBy(User::id).select(User::hasPendingOrders).list())
        .containsExactly(true, false);
    assertThat(session.query(User.class).orderBy(User::id).list())
        .extracting(User::hasPendingOrders)
        .containsExactly(true, false);
    assertThat(
            session.query(User.class).where(u -> !u.hasPendingOrders()).select(User::name).list())
        .containsExactly("Jane");
  }

  @Test
  void checksComputedAndGeneratedColumnsComeFromJavaMethods() {
    User john = session.query(User.class).where(u -> u.shortName().equals("Jo")).one();
    assertThat(john.label()).isEqualTo(john.labelNow()).isEqualTo("John!");
    assertThat(john.doubled()).isEqualTo(john.doubledNow()).isEqualTo(60);
    session.add(new User("Old", 200));
    assertThatThrownBy(session::flush).isInstanceOf(ConstraintViolationException.class);
  }

  @Test
  void pairsGroupsAndRecordsAreReadByLambdas() {
    assertThat(
            session
                .query(User.class)
                .join(Order.class, (u, o) -> o.user().get() == u)
                .where((u, o) -> o.cents() > 100)
                .orderBy((u, o) -> o.cents())
                .select((u, o) -> u.name() + o.cents())
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
  }

  @Test
  void updatesAndDeletesByLambdaChangeRows() {
    session
        .update(User.class)
        .set(User::name)
        .to(u -> u.name().trim() + u.age())
        .where(u -> u.age() > 20)
        .execute();
    assertThat(session.query(User.class).orderBy(User::id).select(User::name).list())
        .containsExactly("John30", "Jane");
    assertThat(session.delete(Order.class).where(o -> o.cents() < 200).execute()).isEqualTo(1);
  }

  @Test
  void groupsByCodeThatCapturesAValue() {
    int step = 600;
    assertThat(
            session
                .query(Order.class)
                .orderBy(o -> o.cents() / step)
                .groupBy(o -> o.cents() / step)
                .select((o, g) -> List.of(o.cents() / step, g.count()))
                .list())
        .containsExactly(List.of(0L, 2L), List.of(1L, 1L));
  }

  @Test
  void groupsByAnExpressionThatBindsAValue() {
    assertThat(
            session
                .query(User.class)
                .groupBy(col(User::name).concat("!"))
                .select(col(User::name).concat("!"))
                .list())
        .containsExactlyInAnyOrder("John!", "Jane!");
  }
}
