package dev.diglot.chinook;

import static dev.diglot.sql.Functions.average;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.countDistinct;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.sum;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.not;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.diglot.session.Session;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Path;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shop's owner asks about sales. */
class ChinookSalesTest {
  private final Chinook shop = Chinook.shared();
  @AutoClose private final Session session = shop.database().openSession();

  record Sales(String who, long invoices, BigDecimal total) {}

  @Test
  void salesByCountry() {
    TextExpr country = to(Invoice::billing).get(Address::country);
    NumberExpr<BigDecimal> total = sum(col(Invoice::total));
    List<Sales> answer =
        session
            .query(Invoice.class)
            .groupBy(country)
            .select(Sales::new, country, count(), total)
            .orderBy(total.desc(), country.asc())
            .list();
    assertThat(answer)
        .hasSize(24)
        .containsExactlyElementsOf(
            sales(
                """
                select "BillingCountry", count(*), sum("Total") from "Invoice"
                group by "BillingCountry" order by sum("Total") desc, "BillingCountry\""""));
  }

  @Test
  void salesByCountryWithAtLeastTwentyInvoices() {
    TextExpr country = to(Invoice::billing).get(Address::country);
    NumberExpr<BigDecimal> total = sum(col(Invoice::total));
    List<Sales> answer =
        session
            .query(Invoice.class)
            .groupBy(country)
            .having(count().ge(20))
            .select(Sales::new, country, count(), total)
            .orderBy(country.asc())
            .list();
    assertThat(answer)
        .isNotEmpty()
        .containsExactlyElementsOf(
            sales(
                """
                select "BillingCountry", count(*), sum("Total") from "Invoice"
                group by "BillingCountry" having count(*) >= 20 order by 1"""));
  }

  @Test
  void salesBySupportAgent() {
    Path<Employee> agent = to(Invoice::customer).to(Customer::supportRep);
    TextExpr name = agent.get(Employee::lastName);
    NumberExpr<BigDecimal> total = sum(col(Invoice::total));
    List<Sales> answer =
        session
            .query(Invoice.class)
            .groupBy(agent.get(Employee::id))
            .groupBy(name)
            .select(Sales::new, name, count(), total)
            .orderBy(total.desc())
            .list();
    assertThat(answer)
        .hasSize(3)
        .containsExactlyElementsOf(
            sales(
                """
                select e."LastName", count(*), sum(i."Total") from "Invoice" i
                join "Customer" c on c."CustomerId" = i."CustomerId"
                join "Employee" e on e."EmployeeId" = c."SupportRepId"
                group by e."EmployeeId", e."LastName" order by sum(i."Total") desc"""));
  }

  record Sold(String name, int copies, BigDecimal revenue) {
    Sold {
      revenue = revenue.setScale(2, RoundingMode.UNNECESSARY);
    }
  }

  private static Expr<Integer> copies() {
    return sum(col(InvoiceLine::quantity));
  }

  private static NumberExpr<BigDecimal> revenue() {
    NumberExpr<BigDecimal> price = col(InvoiceLine::unitPrice);
    return sum(price.times(col(InvoiceLine::quantity).cast(BigDecimal.class)));
  }

  @Test
  void bestSellingTracks() {
    Path<Track> track = to(InvoiceLine::track);
    TextExpr name = track.get(Track::name);
    List<Sold> answer =
        session
            .query(InvoiceLine.class)
            .groupBy(track.get(Track::id))
            .groupBy(name)
            .select(Sold::new, name, copies(), revenue())
            .orderBy(copies().desc(), name.asc(), track.get(Track::id).asc())
            .limit(25)
            .list();
    assertThat(answer)
        .hasSize(25)
        .containsExactlyElementsOf(
            sold(
                """
                select t."Name", sum(l."Quantity"), sum(l."UnitPrice" * l."Quantity")
                from "InvoiceLine" l join "Track" t on t."TrackId" = l."TrackId"
                group by t."TrackId", t."Name"
                order by sum(l."Quantity") desc, t."Name", t."TrackId" limit 25"""));
  }

  @Test
  void bestSellingArtists() {
    Path<Artist> artist = to(InvoiceLine::track).to(Track::album).to(Album::artist);
    TextExpr name = artist.get(Artist::name);
    List<Sold> answer =
        session
            .query(InvoiceLine.class)
            .groupBy(artist.get(Artist::id))
            .groupBy(name)
            .select(Sold::new, name, copies(), revenue())
            .orderBy(copies().desc(), name.asc())
            .limit(10)
            .list();
    assertThat(answer)
        .hasSize(10)
        .containsExactlyElementsOf(
            sold(
                """
                select ar."Name", sum(l."Quantity"), sum(l."UnitPrice" * l."Quantity")
                from "InvoiceLine" l
                join "Track" t on t."TrackId" = l."TrackId"
                join "Album" al on al."AlbumId" = t."AlbumId"
                join "Artist" ar on ar."ArtistId" = al."ArtistId"
                group by ar."ArtistId", ar."Name"
                order by sum(l."Quantity") desc, ar."Name" limit 10"""));
    assertThat(answer.get(0).name()).isEqualTo("Iron Maiden");
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
  void customersWithoutPurchasesInAYear(int year) {
    LocalDateTime from = LocalDateTime.of(year, 1, 1, 0, 0);
    Root<Customer> customer = Root.of(Customer.class);
    List<Integer> answer =
        session
            .query(customer)
            .where(
                not(
                    exists(
                        Invoice.class,
                        invoice ->
                            invoice
                                .to(Invoice::customer)
                                .get(Customer::id)
                                .eq(customer.get(Customer::id))
                                .and(invoice.get(Invoice::date).ge(from))
                                .and(invoice.get(Invoice::date).lt(from.plusYears(1))))))
            .orderBy(Customer::id)
            .select(Customer::id)
            .list();
    assertThat(answer)
        .isNotEmpty()
        .containsExactlyElementsOf(
            shop.sql()
                .ids(
                    """
                    select "CustomerId" from "Customer" where "CustomerId" not in
                      (select "CustomerId" from "Invoice" where extract(year from "InvoiceDate") = ?)
                    order by "CustomerId\"""",
                    year));
  }

  record Mean(String country, double mean, BigDecimal largest, long customers) {}

  @Test
  void averageInvoiceByCountry() {
    TextExpr country = to(Invoice::billing).get(Address::country);
    List<Mean> answer =
        session
            .query(Invoice.class)
            .groupBy(country)
            .select(
                Mean::new,
                country,
                average(col(Invoice::total)),
                max(col(Invoice::total)),
                countDistinct(to(Invoice::customer).get(Customer::id)))
            .orderBy(country.asc())
            .list();
    List<Mean> expected =
        shop.sql()
            .rows(
                """
                select "BillingCountry", avg("Total"), max("Total"), count(distinct "CustomerId")
                from "Invoice" group by "BillingCountry" order by "BillingCountry\"""",
                r -> new Mean(r.getString(1), r.getDouble(2), r.getBigDecimal(3), r.getLong(4)));
    assertThat(answer).hasSameSizeAs(expected).isNotEmpty();
    for (int i = 0; i < expected.size(); i++) {
      Mean wanted = expected.get(i);
      assertThat(answer.get(i).mean()).isCloseTo(wanted.mean(), within(1e-9));
      assertThat(answer.get(i)).usingRecursiveComparison().ignoringFields("mean").isEqualTo(wanted);
    }
  }

  @Test
  void everyInvoiceIsTheSumOfItsLines() {
    Root<Invoice> invoice = Root.of(Invoice.class);
    Root<InvoiceLine> line = Root.of(InvoiceLine.class);
    NumberExpr<BigDecimal> price = line.get(InvoiceLine::unitPrice);
    Expr<BigDecimal> lines =
        line.select(sum(price.times(line.get(InvoiceLine::quantity).cast(BigDecimal.class))))
            .where(line.to(InvoiceLine::invoice).get(Invoice::id).eq(invoice.get(Invoice::id)));
    assertThat(session.query(invoice).where(invoice.get(Invoice::total).ne(lines)).count())
        .isEqualTo(
            shop.sql()
                .number(
                    """
                    select count(*) from "Invoice" i where i."Total" <> (
                      select sum(l."UnitPrice" * l."Quantity") from "InvoiceLine" l
                      where l."InvoiceId" = i."InvoiceId")"""))
        .isZero();
  }

  private List<Sales> sales(String sql) {
    return shop.sql().rows(sql, r -> new Sales(r.getString(1), r.getLong(2), r.getBigDecimal(3)));
  }

  private List<Sold> sold(String sql) {
    return shop.sql().rows(sql, r -> new Sold(r.getString(1), r.getInt(2), r.getBigDecimal(3)));
  }
}
