package dev.diglot.chinook;

import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the file as objects that point to one another, each relationship set on one side
 * only: a flush sets the other.
 */
final class ChinookObjects {
  private final ChinookFile file;
  private final Map<Integer, Artist> artists;
  private final Map<Integer, Album> albums;
  private final Map<Integer, Track> tracks;
  private final Map<Integer, Playlist> playlists;
  private final Map<Integer, Employee> employees;
  private final Map<Integer, Customer> customers;
  private final Map<Integer, Invoice> invoices;

  ChinookObjects(ChinookFile file) {
    this.file = file;
    artists = byId("Artist", r -> new Artist(r.integer("ArtistId"), r.text("Name")));
    albums = byId("Album", r -> new Album(r.integer("AlbumId"), r.name("Title")));
    tracks = byId("Track", ChinookObjects::track);
    playlists = byId("Playlist", r -> new Playlist(r.integer("PlaylistId"), r.text("Name")));
    employees = byId("Employee", ChinookObjects::employee);
    customers = byId("Customer", ChinookObjects::customer);
    invoices = byId("Invoice", ChinookObjects::invoice);
    link();
  }

  List<Genre> genres() {
    return file.rows("Genre").stream()
        .map(r -> new Genre(r.integer("GenreId"), r.name("Name")))
        .toList();
  }

  List<MediaType> mediaTypes() {
    return file.rows("MediaType").stream()
        .map(r -> new MediaType(r.integer("MediaTypeId"), r.name("Name")))
        .toList();
  }

  /** The objects from which all others are reached by cascades. */
  List<Object> roots() {
    List<Object> roots = new ArrayList<>(playlists.values());
    roots.addAll(artists.values());
    employees.values().stream().filter(e -> bossOf(e) == null).forEach(roots::add);
    return roots;
  }

  Collection<Album> albums() {
    return albums.values();
  }

  Collection<Track> tracks() {
    return tracks.values();
  }

  Collection<Customer> customers() {
    return customers.values();
  }

  private void link() {
    for (Row r : file.rows("Album")) {
      artists.get(r.integer("ArtistId")).albums().add(albums.get(r.integer("AlbumId")));
    }
    for (Row r : file.rows("Track")) {
      albums.get(r.integer("AlbumId")).tracks().add(tracks.get(r.integer("TrackId")));
    }
    for (Row r : file.rows("PlaylistTrack")) {
      playlists.get(r.integer("PlaylistId")).tracks().add(tracks.get(r.integer("TrackId")));
    }
    for (Employee employee : employees.values()) {
      Integer boss = bossOf(employee);
      if (boss != null) {
        employees.get(boss).reports().add(employee);
      }
    }
    for (Row r : file.rows("Customer")) {
      employees
          .get(r.integer("SupportRepId"))
          .customers()
          .add(customers.get(r.integer("CustomerId")));
    }
    for (Row r : file.rows("Invoice")) {
      customers.get(r.integer("CustomerId")).invoices().add(invoices.get(r.integer("InvoiceId")));
    }
    for (Row r : file.rows("InvoiceLine")) {
      invoices.get(r.integer("InvoiceId")).lines().add(line(r));
    }
  }

  private @Nullable Integer bossOf(Employee employee) {
    return file.rows("Employee").stream()
        .filter(r -> r.integer("EmployeeId") == employee.id())
        .findFirst()
        .orElseThrow()
        .integerOrNull("ReportsTo");
  }

  private InvoiceLine line(Row r) {
    return new InvoiceLine(
        r.integer("InvoiceLineId"),
        Ref.of(tracks.get(r.integer("TrackId"))),
        r.decimal("UnitPrice"),
        r.integer("Quantity"));
  }

  private static Track track(Row r) {
    Integer genre = r.integerOrNull("GenreId");
    Track track =
        new Track(
            r.integer("TrackId"),
            Ref.to(MediaType.class, r.integer("MediaTypeId")),
            genre == null ? null : Ref.to(Genre.class, genre));
    return track
        .describe(r.name("Name"), r.text("Composer"), r.integer("Milliseconds"), r.bigint("Bytes"))
        .price(r.decimal("UnitPrice"));
  }

  private static Employee employee(Row r) {
    return new Employee(r.integer("EmployeeId"), r.name("FirstName"), r.name("LastName"))
        .works(r.text("Title"), r.time("BirthDate"), r.time("HireDate"))
        .reachedBy(r.address(""), r.text("Phone"), r.text("Fax"), r.text("Email"));
  }

  private static Customer customer(Row r) {
    return new Customer(
            r.integer("CustomerId"), r.name("FirstName"), r.name("LastName"), r.text("Company"))
        .reachedBy(r.address(""), r.text("Phone"), r.text("Fax"), r.text("Email"));
  }

  private static Invoice invoice(Row r) {
    return new Invoice(
        r.integer("InvoiceId"), r.time("InvoiceDate"), r.address("Billing"), r.decimal("Total"));
  }

  private <T> Map<Integer, T> byId(String table, Function<Row, T> make) {
    return file.rows(table).stream()
        .collect(
            Collectors.toMap(
                r -> r.integer(table + "Id"), make, (first, second) -> first, TreeMap::new));
  }
}
