package dev.diglot.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to raw SQL. */
class RawSqlGuideTest {
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

  // tag::record[]
  record Sold(String name, long pieces) {}

  // end::record[]

  @Test
  void rowsBecomeRecords() {
    // tag::records[]
    List<Sold> sold =
        session
            .sql(
                """
                select p.name, sum(i.quantity) as pieces
                from item i join product p on p.id = i.product_id
                where p.price < :price
                group by p.name
                order by p.name
                """)
            .bind("price", new BigDecimal("20"))
            .list(Sold.class);
    // end::records[]

    assertThat(sold).containsExactly(new Sold("cup", 1), new Sold("tea", 5));
  }

  @Test
  void rowsBecomeMaps() {
    // tag::maps[]
    List<Map<String, Object>> rows =
        session.sql("select name, price from product where name = 'tea'").maps();
    Object price = rows.get(0).get("price");
    // end::maps[]

    assertThat(rows).hasSize(1);
    assertThat(price).isEqualTo(new BigDecimal("4.50"));
  }

  @Test
  void rowsBecomeEntitiesOrValues() {
    // tag::entities[]
    List<Customer> managed =
        session
            .sql("select * from customer where name like :pattern")
            .bind("pattern", "%o%")
            .list(Customer.class);
    long customers = session.sql("select count(*) from customer").one(Long.class);
    // end::entities[]

    assertThat(managed).extracting(Customer::name).containsExactlyInAnyOrder("Bob", "Cleo");
    assertThat(session.contains(managed.get(0))).isTrue();
    assertThat(customers).isEqualTo(3);
  }

  @Test
  void statementsAreExecuted() {
    // tag::execute[]
    long changed =
        session
            .sql("update product set price = price + :more where name = :name")
            .bind("more", new BigDecimal("0.50"))
            .bind("name", "tea")
            .execute();
    // end::execute[]

    assertThat(changed).isEqualTo(1);
  }
}
