package dev.diglot.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to metadata and DDL. */
class MetadataGuideTest {
  private Database db;

  @BeforeEach
  void open() {
    db = Database.open("jdbc:h2:mem:" + UUID.randomUUID(), Shop.METADATA);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void tablesAreRead() {
    // tag::read[]
    List<Table> tables = db.metadata().sortedTables();
    Table customer = db.metadata().table(Customer.class);
    Column email = customer.column("email").orElseThrow();
    // end::read[]

    assertThat(tables).hasSize(6).contains(customer);
    assertThat(email).hasToString("Column('email', varchar(255), table=customer, unique=true)");
  }

  @Test
  void tablesAreCreatedAndDropped() {
    // tag::create[]
    db.createAll();
    db.dropAll();
    // end::create[]
  }
}
