package dev.diglot.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.mapping.Metadata;
import dev.diglot.schema.Column;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of the shop, without data and without a database. */
class ChinookSchemaTest {
  private final Metadata metadata = Chinook.METADATA;

  @Test
  void everyTableOfTheFileIsMapped() {
    assertThat(metadata.sortedTables())
        .extracting(table -> table.name().name())
        .containsExactlyInAnyOrder(
            "Artist",
            "Album",
            "Track",
            "Genre",
            "MediaType",
            "Playlist",
            "PlaylistTrack",
            "Customer",
            "Employee",
            "Invoice",
            "InvoiceLine");
  }

  @Test
  void tablesComeAfterThoseTheyReferTo() {
    List<String> seen = new ArrayList<>();
    for (Table table : metadata.sortedTables()) {
      seen.add(table.name().name());
      assertThat(table.foreignKeys())
          .extracting(ForeignKey::target)
          .allSatisfy(target -> assertThat(seen).contains(target.name()));
    }
  }

  @Test
  void theJoinTableIsItsTwoKeys() {
    Table table = metadata.table("PlaylistTrack");
    assertThat(table.columns()).extracting(Column::name).containsExactly("PlaylistId", "TrackId");
    assertThat(table.primaryKey())
        .hasValueSatisfying(
            key -> assertThat(key.columns()).containsExactly("PlaylistId", "TrackId"));
  }

  @Test
  void theColumnsOfAMixinStandWhereTheClassDeclaresThem() {
    assertThat(metadata.table(Customer.class).columns())
        .extracting(Column::name)
        .containsExactly(
            "CustomerId",
            "FirstName",
            "LastName",
            "Company",
            "Address",
            "City",
            "State",
            "Country",
            "PostalCode",
            "Phone",
            "Fax",
            "Email",
            "SupportRepId");
  }
}
