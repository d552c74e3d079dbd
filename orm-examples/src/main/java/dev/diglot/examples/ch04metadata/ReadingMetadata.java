package dev.diglot.examples.ch04metadata;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.schema.Column;
import dev.diglot.schema.Table;

/**
 * Shows the metadata: tables in the order of their dependencies, and everything that is in them.
 */
public final class ReadingMetadata {

  private ReadingMetadata() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(4, "Metadata");
    Metadata metadata = Metadata.of(Order.class, CreditCard.class, User.class);
    tables(metadata);
    columns(metadata);
    objects(metadata);
    inADatabase(metadata);
  }

  private static void tables(Metadata metadata) {
    Show.step("Tables, each after those that it refers to");
    // tag::tables[]
    for (Table table : metadata.sortedTables()) {
      System.out.println(table.name());
    }
    // end::tables[]
  }

  private static void columns(Metadata metadata) {
    Show.step("The columns of a table");
    // tag::columns[]
    for (Column column : metadata.table(User.class).columns()) {
      System.out.println(column);
    }

    Column username = metadata.table("user").column("username").orElseThrow();
    Show.value("type", username.type());
    Show.value("nullable", username.nullable());
    Show.value("default", username.defaultValue());
    // end::columns[]
  }

  private static void objects(Metadata metadata) {
    Show.step("Its keys, constraints and indexes");
    // tag::objects[]
    for (Table table : metadata.sortedTables()) {
      table.primaryKey().ifPresent(System.out::println);
      table.foreignKeys().forEach(System.out::println);
      table.uniqueConstraints().forEach(System.out::println);
      table.checks().forEach(System.out::println);
      table.indexes().forEach(System.out::println);
    }
    // end::objects[]

    Show.step("A whole table");
    System.out.println(metadata.table(Order.class));
  }

  private static void inADatabase(Metadata metadata) {
    try (Database db = ExampleDatabase.open("metadata", metadata)) {
      Show.step("Created, and dropped again");
      // tag::create[]
      db.createAll();
      db.dropAll();
      // end::create[]
    }
  }
}
