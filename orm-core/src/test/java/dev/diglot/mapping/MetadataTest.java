package dev.diglot.mapping;

import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.error.MappingException;
import dev.diglot.error.SchemaException;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MetadataTest {

  private final Metadata shop = Metadata.of(User.class, CreditCard.class, Order.class);

  @Test
  void tablesComeAfterThoseTheyReferTo() {
    Metadata reversed = Metadata.of(Order.class, CreditCard.class, User.class);

    assertThat(reversed.sortedTables())
        .extracting(table -> table.name().name())
        .containsExactly("user", "purchase", "credit_card");
  }

  @Test
  void tablesAreFoundByNameAndByEntity() {
    assertThat(shop.table("user")).isSameAs(shop.table(User.class));
    assertThat(shop.table("credit_card")).isSameAs(shop.entity(CreditCard.class).table());
    assertThatThrownBy(() -> shop.table("missing")).isInstanceOf(SchemaException.class);
  }

  @Test
  void entitiesKeepTheOrderInWhichTheyWereGiven() {
    assertThat(shop.entities())
        .extracting(EntityType::name)
        .containsExactly("User", "CreditCard", "Order");
  }

  @Test
  void anUnknownClassIsNamedTogetherWithTheKnownOnes() {
    assertThatThrownBy(() -> shop.entity(String.class))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("DG-102")
        .hasMessageContaining("java.lang.String is not mapped")
        .hasMessageContaining("[User, CreditCard, Order]")
        .hasMessageContaining("Metadata.of");
    assertThat(shop.find(String.class)).isNull();
  }

  @Test
  void aClassGivenTwiceCountsOnce() {
    assertThat(Metadata.of(User.class, User.class, CreditCard.class, Order.class).entities())
        .hasSize(3);
  }

  @Test
  void metadataPrintsItsTables() {
    assertThat(shop.toString())
        .contains("Table('user'")
        .contains("Table('credit_card'")
        .contains("Column('id'");
  }

  @Test
  void columnsComeInDeclarationOrderWithTheIdsFirst() {
    assertThat(shop.entity(User.class).columns())
        .extracting(ColumnMapping::name)
        .containsExactly("id", "firstname", "lastname");
    assertThat(shop.entity(Order.class).columns())
        .extracting(ColumnMapping::name)
        .containsExactly("id", "state", "user_id");
  }

  @Test
  void attributesAreFoundByFieldAccessorAndHybrid() {
    EntityType<User> user = shop.entity(User.class);

    assertThat(user.find("firstname")).isSameAs(user.find("getFirstname"));
    assertThat(user.find("hasPendingOrders")).isInstanceOf(HybridAttribute.class);
    assertThat(user.find("fullname")).isInstanceOf(ComputedAttribute.class);
    assertThat(user.find("orders")).isInstanceOf(ToManyAttribute.class);
    assertThat(user.find("nothing")).isNull();
  }

  @Test
  void anEntityBecomesARowWithTheKeysOfItsTargets() {
    User john = new User(7, "John", "Doe");
    Order order = new Order();
    order.id = 1;
    order.state = State.PENDING;
    order.user = Ref.of(john);

    assertThat(shop.entity(User.class).row(john)).containsExactly(7, "John", "Doe");
    assertThat(shop.entity(Order.class).row(order)).containsExactly(1, State.PENDING, 7);
    assertThat(shop.entity(Order.class).key(order)).isEqualTo(1);
  }

  @Test
  void anUnsavedTargetGivesANullForeignKey() {
    Order order = new Order();
    order.user = Ref.of(new User(null, "John", "Doe"));

    assertThat(shop.entity(Order.class).row(order)).containsExactly(null, null, null);
    assertThat(shop.entity(Order.class).key(order)).isNull();
  }

  @Test
  void columnsSetFields() {
    EntityType<User> user = shop.entity(User.class);
    User john = new User(null, "John", "Doe");

    user.idColumns().get(0).set(john, 9);

    assertThat(john.id).isEqualTo(9);
    assertThat(user.keyOf(new Object[] {9, null, null})).isEqualTo(9);
  }

  @Test
  void generatedIdsAreIdentityColumns() {
    EntityType<User> user = shop.entity(User.class);

    assertThat(user.idGeneration()).isEqualTo(IdGeneration.IDENTITY);
    assertThat(user.generatedId()).isSameAs(user.idColumns().get(0));
    assertThat(user.version()).isNull();
    assertThat(user.idColumns().get(0).updatable()).isFalse();
  }

  @Test
  void bothSidesOfARelationshipKnowEachOther() {
    ToManyAttribute orders = (ToManyAttribute) shop.entity(User.class).find("orders");
    ToOneAttribute user = (ToOneAttribute) shop.entity(Order.class).find("user");

    assertThat(orders.mappedBy()).isSameAs(user);
    assertThat(orders.inverse()).isSameAs(user);
    assertThat(user.inverse()).isSameAs(orders);
    assertThat(orders.owner()).isFalse();
    assertThat(orders.joinTable()).isNull();
    assertThat(orders.target()).isSameAs(shop.entity(Order.class));
    assertThat(orders.container()).isEqualTo(Container.LIST);
    assertThat(orders.cascades())
        .containsExactlyInAnyOrder(
            CascadeType.PERSIST,
            CascadeType.MERGE,
            CascadeType.REMOVE,
            CascadeType.REFRESH,
            CascadeType.DETACH);
    assertThat(user.style()).isEqualTo(ToOneStyle.REF);
    assertThat(user.joinColumns()).extracting(ColumnMapping::name).containsExactly("user_id");
  }

  @Test
  void foreignKeysOfRelationshipsAndColumnsAreInTheTables() {
    assertThat(shop.table("purchase").foreignKeys())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.columns()).containsExactly("user_id");
              assertThat(key.target().name()).isEqualTo("user");
              assertThat(key.targetColumns()).containsExactly("id");
              assertThat(key.name()).isEqualTo("fk_purchase_user_id");
            });
    assertThat(shop.table("credit_card").foreignKeys()).hasSize(1);
  }

  @Test
  void computedPropertiesKnowWhetherTheyReadOtherRows() {
    EntityType<User> user = shop.entity(User.class);

    assertThat(user.computed())
        .extracting(ComputedAttribute::name, ComputedAttribute::readsTables)
        .containsExactly(Tuple.tuple("fullname", false), Tuple.tuple("hasCreditCard", true));
    assertThat(user.computed().get(0).template().self().entity()).isEqualTo(User.class);
  }

  @Test
  void referencesKnowTheKeysOfMappedEntities() {
    assertThat(Ref.of(new User(3, "a", "b"))).isEqualTo(Ref.to(User.class, 3));
  }

  @Test
  void everyProblemOfEveryClassIsReportedAtOnce() {
    assertThatThrownBy(() -> Metadata.of(Order.class, Nameless.class))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            """
            [DG-101] 3 mapping problems:
              - Order.user: leads to the entity User, which this metadata lacks. \
            Fix: add User.class to Metadata.of(…).
              - Nameless.thread: no SQL type is known for java.lang.Thread. \
            Fix: give it a @Convert, make its class @Embeddable, add the module that knows the \
            type, or exclude the field with @Transient.
              - Nameless: has no id, so that its rows cannot be told apart. \
            Fix: annotate at least one field with @Id.""");
  }

  @Entity
  static class Nameless {
    private Thread thread;
  }

  enum State {
    PENDING,
    PAID
  }

  @Entity
  @Table(name = "user")
  static class User {
    @Id @GeneratedValue private Integer id;

    @Column(length = 50)
    private String firstname;

    @Column(length = 50)
    private String lastname;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL)
    private List<Order> orders = new ArrayList<>();

    @Computed private String fullname;
    @Computed private Boolean hasCreditCard;

    private User() {}

    User(Integer id, String firstname, String lastname) {
      this.id = id;
      this.firstname = firstname;
      this.lastname = lastname;
    }

    @ExpressionOf("fullname")
    static TextExpr fullnameSql(Root<User> user) {
      return user.get(User::firstname).concat(" ").concat(user.get(User::lastname));
    }

    @ExpressionOf("hasCreditCard")
    static Condition hasCreditCardSql(Root<User> user) {
      return exists(CreditCard.class, card -> card.get(CreditCard::userId).eq(user.get(User::id)));
    }

    @Hybrid
    boolean hasPendingOrders() {
      return orders.stream().anyMatch(order -> order.state == State.PENDING);
    }

    @ExpressionOf("hasPendingOrders")
    static Condition hasPendingOrdersSql(Root<User> user) {
      return exists(Order.class, order -> order.get(Order::state).eq(State.PENDING));
    }

    Integer id() {
      return id;
    }

    String firstname() {
      return firstname;
    }

    String lastname() {
      return lastname;
    }
  }

  @Entity
  static class CreditCard {
    @Id @GeneratedValue private Integer id;

    @ForeignKey(target = User.class)
    private Integer userId;

    Integer userId() {
      return userId;
    }
  }

  @Entity
  @Table(name = "purchase")
  static class Order {
    @Id @GeneratedValue private Integer id;
    private State state;
    @ManyToOne private Ref<User> user;

    State state() {
      return state;
    }
  }
}
