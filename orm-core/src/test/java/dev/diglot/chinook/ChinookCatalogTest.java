package dev.diglot.chinook;

import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.not;
import static dev.diglot.sql.Sql.scalar;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.session.Session;
import dev.diglot.sql.Root;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a visitor asks about tracks, albums and playlists. */
class ChinookCatalogTest {
  private final Chinook shop = Chinook.shared();
  @AutoClose private final Session session = shop.database().openSession();

  @Test
  void longestTracksOfEachGenre() {
    Root<Track> track = Root.of(Track.class);
    List<Integer> answer =
        session
            .query(track)
            .where(
                track
                    .get(Track::milliseconds)
                    .eq(
                        scalar(
                            Track.class,
                            other ->
                                other
                                    .select(max(other.get(Track::milliseconds)))
                                    .where(other.get(Track::genre).eq(track.get(Track::genre))))))
            .orderBy(Track::id)
            .select(Track::id)
            .list();
    assertThat(answer)
        .hasSizeGreaterThanOrEqualTo(25)
        .containsExactlyElementsOf(
            shop.sql()
                .ids(
                    """
                    select t."TrackId" from "Track" t join (
                      select "GenreId", max("Milliseconds") as longest from "Track" group by "GenreId") g
                    on g."GenreId" = t."GenreId" and g.longest = t."Milliseconds"
                    order by t."TrackId\""""));
  }

  @Test
  void tracksNeverSold() {
    Root<Track> track = Root.of(Track.class);
    List<Integer> answer =
        session
            .query(track)
            .where(
                not(
                    exists(
                        InvoiceLine.class,
                        line ->
                            line.to(InvoiceLine::track).get(Track::id).eq(track.get(Track::id)))))
            .orderBy(Track::id)
            .select(Track::id)
            .list();
    assertThat(answer)
        .hasSize(1519)
        .containsExactlyElementsOf(
            shop.sql()
                .ids(
                    """
                    select t."TrackId" from "Track" t
                    left join "InvoiceLine" l on l."TrackId" = t."TrackId"
                    where l."InvoiceLineId" is null order by t."TrackId\""""));
  }

  @Test
  void playlistsWithTheirTracksCostTwoStatements() {
    shop.statements().clear();
    Map<String, List<Integer>> answer = new LinkedHashMap<>();
    session
        .query(Playlist.class)
        .fetch(Playlist::tracks)
        .orderBy(Playlist::id)
        .list()
        .forEach(
            p -> answer.put(p.id() + " " + p.name(), p.tracks().stream().map(Track::id).toList()));
    assertThat(shop.statements().texts()).hasSize(2);
    assertThat(answer).hasSize(18).isEqualTo(playlistsByHand());
    assertThat(answer.values()).as("playlists without tracks").anyMatch(List::isEmpty);
  }

  @Test
  void tracksKnowTheirPlaylists() {
    List<Track> tracks = session.query(Track.class).orderBy(Track::id).limit(50).list();
    List<List<Integer>> answer =
        tracks.stream().map(t -> t.playlists().stream().map(Playlist::id).toList()).toList();
    List<List<Integer>> expected =
        tracks.stream()
            .map(
                t ->
                    shop.sql()
                        .ids(
                            """
                            select "PlaylistId" from "PlaylistTrack" where "TrackId" = ?
                            order by "PlaylistId\"""",
                            t.id()))
            .toList();
    assertThat(answer).isEqualTo(expected).anyMatch(playlists -> playlists.size() > 1);
  }

  @Test
  void albumsOfAnArtistWithTracksAreReachedByOneQueryALevel() {
    shop.statements().clear();
    List<Artist> artists =
        session
            .query(Artist.class)
            .where(col(Artist::name).startsWith("A"))
            .fetch(Artist::albums, Album::tracks)
            .orderBy(Artist::name)
            .list();
    long tracks =
        artists.stream().flatMap(a -> a.albums().stream()).mapToLong(a -> a.tracks().size()).sum();
    assertThat(shop.statements().texts()).hasSize(3);
    assertThat(tracks)
        .isPositive()
        .isEqualTo(
            shop.sql()
                .number(
                    """
                    select count(*) from "Track" t join "Album" al on al."AlbumId" = t."AlbumId"
                    join "Artist" ar on ar."ArtistId" = al."ArtistId" where ar."Name" like 'A%'"""));
  }

  @Test
  void referencesAreLoadedForAllSiblingsAtOnce() {
    List<Track> tracks = session.query(Track.class).orderBy(Track::id).limit(500).list();
    shop.statements().clear();
    List<String> answer =
        tracks.stream()
            .map(t -> t.genre().get().name() + "/" + t.album().get().artist().get().name())
            .toList();
    assertThat(shop.statements().texts()).as("genres, albums, artists").hasSize(3);
    assertThat(answer)
        .containsExactlyElementsOf(
            shop.sql()
                .rows(
                    """
                    select g."Name" || '/' || ar."Name" from "Track" t
                    join "Genre" g on g."GenreId" = t."GenreId"
                    join "Album" al on al."AlbumId" = t."AlbumId"
                    join "Artist" ar on ar."ArtistId" = al."ArtistId"
                    order by t."TrackId" limit 500""",
                    r -> r.getString(1)));
  }

  @Test
  void pagesFollowOneAnother() {
    List<Integer> paged = new ArrayList<>();
    for (int page = 0; paged.size() == page * 97; page++) {
      paged.addAll(
          session
              .query(Track.class)
              .orderBy(Track::name, Track::id)
              .offset(page * 97L)
              .limit(97)
              .select(Track::id)
              .list());
    }
    assertThat(paged)
        .hasSize(3503)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            shop.sql().ids("select \"TrackId\" from \"Track\" order by \"Name\", \"TrackId\""));
  }

  @Test
  void streamsSeeEveryTrack() {
    try (Stream<Track> tracks = session.query(Track.class).readOnly().stream()) {
      assertThat(tracks.mapToLong(Track::milliseconds).sum())
          .isEqualTo(shop.sql().number("select sum(\"Milliseconds\") from \"Track\""));
    }
  }

  @Test
  void recordsAreEntitiesToo() {
    List<Genre> genres = session.query(Genre.class).orderBy(Genre::name).list();
    assertThat(genres)
        .hasSize(25)
        .extracting(Genre::name)
        .containsExactlyElementsOf(
            shop.sql().rows("select \"Name\" from \"Genre\" order by 1", r -> r.getString(1)));
    assertThat(session.find(MediaType.class, 5)).contains(new MediaType(5, "AAC audio file"));
  }

  @Test
  void accentsAreFoundAsTheyAreWritten() {
    assertThat(session.query(Track.class).where(col(Track::composer).contains("é")).count())
        .isPositive()
        .isEqualTo(
            shop.sql()
                .number("select count(*) from \"Track\" where position('é' in \"Composer\") > 0"));
    assertThat(
            session
                .query(Customer.class)
                .where(to(Customer::address).get(Address::city).eq("São José dos Campos"))
                .one()
                .fullName())
        .isEqualTo("Luís Gonçalves");
  }

  private Map<String, List<Integer>> playlistsByHand() {
    Map<String, List<Integer>> all = new LinkedHashMap<>();
    shop.sql()
        .rows(
            """
            select p."PlaylistId" || ' ' || p."Name", pt."TrackId" from "Playlist" p
            left join "PlaylistTrack" pt on pt."PlaylistId" = p."PlaylistId"
            order by p."PlaylistId", pt."TrackId\"""",
            r -> {
              List<Integer> tracks = all.computeIfAbsent(r.getString(1), p -> new ArrayList<>());
              int track = r.getInt(2);
              return r.wasNull() || tracks.add(track);
            });
    return all;
  }
}
