package dev.diglot.chinook;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes to the shop, looked at by hand-written SQL. */
class ChinookChangesTest {
  private final Chinook shop = Chinook.fresh();
  private Session session;

  @BeforeEach
  void open() {
    session = shop.database().openSession();
  }

  @AfterEach
  void close() {
    session.close();
    shop.close();
  }

  @Test
  void anUnchangedShopIsNotWritten() {
    session.query(Artist.class).fetch(Artist::albums, Album::tracks).list();
    session.query(Playlist.class).fetch(Playlist::tracks).list();
    session.query(Employee.class).list();
    session.query(Customer.class).fetch(Customer::invoices, Invoice::lines).list();
    shop.statements().clear();
    session.commit();
    assertThat(shop.statements().texts()).isEmpty();
  }

  @Test
  void removingAnInvoiceRemovesItsLines() {
    session.remove(session.get(Invoice.class, 5));
    session.commit();
    assertThat(shop.sql().ids("select \"InvoiceId\" from \"Invoice\" where \"InvoiceId\" = 5"))
        .isEmpty();
    assertThat(shop.sql().ids("select 1 from \"InvoiceLine\" where \"InvoiceId\" = 5")).isEmpty();
    assertThat(count("Invoice")).isEqualTo(411);
  }

  @Test
  void aLineTakenOutOfItsInvoiceIsDeleted() {
    Invoice invoice = session.get(Invoice.class, 3);
    int gone = invoice.lines().remove(0).id();
    session.commit();
    assertThat(shop.sql().ids("select 1 from \"InvoiceLine\" where \"InvoiceLineId\" = ?", gone))
        .isEmpty();
    assertThat(count("InvoiceLine")).isEqualTo(2239);
  }

  @Test
  void tracksComeAndGoInPlaylists() {
    Playlist playlist = session.get(Playlist.class, 17);
    List<Integer> before = tracksOf(17);
    Track out = playlist.tracks().remove(0);
    Track in = session.get(Track.class, 3503);
    playlist.tracks().add(in);
    session.commit();
    assertThat(tracksOf(17))
        .hasSameSizeAs(before)
        .contains(in.id())
        .doesNotContain(out.id())
        .containsAll(before.subList(1, before.size()));
    assertThat(in.playlists()).contains(playlist);
    assertThat(out.playlists()).doesNotContain(playlist);
  }

  @Test
  void anEmployeeMovesToAnotherBossFromEitherSide() {
    Employee jane = session.get(Employee.class, 3);
    Employee michael = session.get(Employee.class, 6);
    Employee robert = session.get(Employee.class, 7);
    Employee nancy = session.get(Employee.class, 2);
    michael.reports().add(jane);
    nancy.reports().add(robert);
    michael.reports().remove(robert);
    session.commit();
    assertThat(jane.reportsTo()).isEqualTo(Ref.of(michael));
    assertThat(nancy.reports()).contains(robert).doesNotContain(jane);
    assertThat(boss(3)).isEqualTo(6);
    assertThat(boss(7)).isEqualTo(2);
  }

  @Test
  void pricesRiseByOneStatement() {
    long updated =
        session
            .update(Track.class)
            .set(Track::unitPrice)
            .to(col(Track::unitPrice).plus(new BigDecimal("0.10")))
            .where(to(Track::genre).get(Genre::name).eq("Rock"))
            .execute();
    session.commit();
    assertThat(updated)
        .isEqualTo(
            shop.sql()
                .number(
                    """
                    select count(*) from "Track" t join "Genre" g on g."GenreId" = t."GenreId"
                    where g."Name" = 'Rock' and t."UnitPrice" = 1.09"""));
  }

  @Test
  void theWholeShopIsClosedByOneFlush() {
    session.query(Playlist.class).list().forEach(session::remove);
    session.query(Customer.class).list().forEach(session::remove);
    session.query(Employee.class).list().forEach(session::remove);
    session.query(Artist.class).list().forEach(session::remove);
    session.commit();
    for (String table : List.of("Artist", "Album", "Track", "Playlist", "PlaylistTrack")) {
      assertThat(count(table)).as(table).isZero();
    }
    for (String table : List.of("Customer", "Employee", "Invoice", "InvoiceLine")) {
      assertThat(count(table)).as(table).isZero();
    }
    assertThat(count("Genre")).isEqualTo(25);
  }

  @Test
  void tablesAreDroppedAndCreatedAgain() {
    shop.database().dropAll();
    assertThat(tables()).isEmpty();
    shop.database().createAll();
    assertThat(tables()).containsExactlyInAnyOrderElementsOf(shop.file().tables());
    shop.database().createAll();
    assertThat(count("Track")).isZero();
  }

  private List<String> tables() {
    return shop.sql()
        .rows(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            row -> row.getString(1));
  }

  private long count(String table) {
    return shop.sql().number("select count(*) from \"" + table + "\"");
  }

  private List<Integer> tracksOf(int playlist) {
    return shop.sql()
        .ids(
            "select \"TrackId\" from \"PlaylistTrack\" where \"PlaylistId\" = ? order by 1",
            playlist);
  }

  private long boss(int employee) {
    return shop.sql()
        .number("select \"ReportsTo\" from \"Employee\" where \"EmployeeId\" = ?", employee);
  }
}
