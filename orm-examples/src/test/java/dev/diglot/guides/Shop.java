package dev.diglot.guides;

import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.time.LocalDate;
import java.util.UUID;

/** A small shop, the example of the guides. */
final class Shop {

  static final Metadata METADATA =
      Metadata.of(Customer.class, Purchase.class, Item.class, Product.class, Tag.class);

  private Shop() {}

  /** Opens a shop of its own, with customers and products. */
  static Database open() {
    Database db =
        Database.builder()
            .url("jdbc:h2:mem:" + UUID.randomUUID())
            .metadata(METADATA)
            .echo(true)
            .open();
    db.createAll();
    db.transaction(Shop::fill);
    return db;
  }

  static void fill(Session session) {
    Product tea = new Product("tea", "4.50");
    Product cup = new Product("cup", "12.00");
    Product kettle = new Product("kettle", "39.90");
    Tag kitchen = new Tag("kitchen");
    Tag hot = new Tag("hot");
    session.addAll(tea, cup, kettle, kitchen, hot);
    tea.tags().add(hot);
    kettle.tags().add(kitchen);
    kettle.tags().add(hot);

    Customer ann = new Customer("Ann", "ann@example.com");
    ann.moveTo(new Address("1 High Street", "Oxford"));
    ann.purchases().add(new Purchase(LocalDate.of(2026, 1, 5)).with(tea, 2).with(cup, 1));
    ann.purchases().add(new Purchase(LocalDate.of(2026, 3, 1)).with(kettle, 1));
    Customer bob = new Customer("Bob", "bob@example.com");
    bob.moveTo(new Address("2 Low Road", "Leeds"));
    bob.purchases().add(new Purchase(LocalDate.of(2026, 2, 10)).with(tea, 3));
    session.addAll(ann, bob, new Customer("Cleo", null));
  }
}
