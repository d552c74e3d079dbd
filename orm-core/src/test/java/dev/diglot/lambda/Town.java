package dev.diglot.lambda;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People, the cities they live in, and what they ordered. */
final class Town {

  private Town() {}

  enum Level {
    BASIC(1),
    SILVER(5),
    GOLD(10);

    private final int weight;

    Level(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }

    boolean special() {
      return this != BASIC;
    }
  }

  /** A mixin with behaviour. */
  interface Named {
    String name();

    default boolean isNamed(String other) {
      return name().equals(other);
    }

    default String loud() {
      return name() + "!";
    }
  }

  @MappedSuperclass
  abstract static class Base {
    @Id @GeneratedValue @Nullable Integer id;

    public @Nullable Integer id() {
      return id;
    }

    final boolean early() {
      return id < 3;
    }
  }

  @Embeddable
  record Address(@Nullable String street, @Nullable Integer number) {
    boolean onMainStreet() {
      return "Main".equals(street);
    }
  }

  @Entity
  @Table(name = "city")
  static class City extends Base implements Named {
    String name = "";
    @Nullable String region;

    City() {}

    City(String name, @Nullable String region) {
      this.name = name;
      this.region = region;
    }

    @Override
    public String name() {
      return name;
    }

    public @Nullable String getRegion() {
      return region;
    }
  }

  @Entity
  @Table(name = "person")
  static class Person extends Base implements Named {
    @Column(length = 50)
    String name = "";

    @Nullable String nick;
    int age;
    @Nullable Integer score;
    boolean active;
    long visits;
    short floor;
    double ratio;
    char grade = 'a';
    BigDecimal balance = BigDecimal.ZERO;
    Level level = Level.BASIC;
    @Nullable Level wished;
    @Nullable LocalDate born;

    @ManyToOne @Nullable City city;
    @ManyToOne @Nullable Ref<City> birthplace;
    @Embedded @Nullable Address address;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    List<Order> orders = new ArrayList<>();

    @ManyToMany Set<City> visited = new HashSet<>();

    Person() {}

    Person(String name, int age) {
      this.name = name;
      this.age = age;
    }

    @Override
    public String name() {
      return name;
    }

    public @Nullable String getNick() {
      return nick;
    }

    public int age() {
      return age;
    }

    public @Nullable Integer score() {
      return score;
    }

    public boolean isActive() {
      return active;
    }

    public BigDecimal balance() {
      return balance;
    }

    public Level level() {
      return level;
    }

    public @Nullable City city() {
      return city;
    }

    public @Nullable Ref<City> birthplace() {
      return birthplace;
    }

    public @Nullable Address address() {
      return address;
    }

    public List<Order> orders() {
      return orders;
    }

    public Set<City> visited() {
      return visited;
    }

    boolean adult() {
      return age >= 18;
    }

    boolean olderThan(int years) {
      return age > years;
    }

    /** No accessor, in spite of its look. */
    String getTrimmed() {
      return name.trim();
    }

    String kind() {
      if (age < 3) {
        return "baby";
      }
      if (age < 18) {
        return "child";
      }
      return active ? "grown up" : "retired";
    }

    int levelled() {
      return switch (level) {
        case BASIC -> 1;
        case SILVER -> age;
        case GOLD -> age * 2;
      };
    }

    boolean recursive() {
      return age > 3 || recursive();
    }
  }

  @Entity
  @Table(name = "purchase")
  static class Order extends Base {
    @ManyToOne @Nullable Person person;
    int total;
    @Nullable Integer discount;
    BigDecimal price = BigDecimal.ZERO;
    String label = "";

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    List<Item> items = new ArrayList<>();

    Order() {}

    Order(Person person, int total, String label) {
      this.person = person;
      this.total = total;
      this.label = label;
      this.price = new BigDecimal(total).movePointLeft(1);
      person.orders.add(this);
    }

    public @Nullable Person person() {
      return person;
    }

    public int total() {
      return total;
    }

    public @Nullable Integer discount() {
      return discount;
    }

    public BigDecimal price() {
      return price;
    }

    public String label() {
      return label;
    }

    public List<Item> items() {
      return items;
    }

    boolean large() {
      return total > 50;
    }
  }

  @Entity
  @Table(name = "item")
  static class Item extends Base {
    @ManyToOne @Nullable Order order;
    String title = "";

    Item() {}

    Item(Order order, String title) {
      this.order = order;
      this.title = title;
      order.items.add(this);
    }

    public @Nullable Order order() {
      return order;
    }

    public String title() {
      return title;
    }
  }
}
