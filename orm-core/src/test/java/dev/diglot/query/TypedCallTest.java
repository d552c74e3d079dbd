package dev.diglot.query;

import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.MappingException;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hybrids with parameters that have a typed expression. */
class TypedCallTest {

  @Entity
  static class Artist {
    @Id Integer id;

    @Column(length = 10)
    String name;

    @OneToMany(mappedBy = "artist")
    List<Album> albums = new ArrayList<>();

    @Hybrid
    boolean sounds(String like) {
      return soundex(name).equals(soundex(like));
    }

    private static String soundex(String text) {
      return text.substring(0, 1).formatted();
    }

    @ExpressionOf("sounds")
    static Condition soundsSql(Root<Artist> artist, TextExpr like) {
      return artist.get(Artist::name).lower().eq(like.lower());
    }

    @Hybrid
    int albumsAfter(int year, int atMost) {
      return (int) albums.stream().filter(a -> a.year() > year).limit(atMost).count();
    }

    @ExpressionOf("albumsAfter")
    static NumberExpr<Integer> albumsAfterSql(
        Root<Artist> artist, Expr<Integer> year, NumberExpr<Integer> atMost) {
      return atMost.plus(artist.get(Artist::id));
    }

    @Hybrid
    boolean released(int year) {
      return albums.stream().limit(9).anyMatch(album -> album.year() == year);
    }

    @Hybrid
    boolean released(String title) {
      return false;
    }

    @ExpressionOf("released")
    static Condition releasedSql(Root<Artist> artist, Expr<Integer> year) {
      return exists(
          Album.class,
          album ->
              album
                  .get(Album::year)
                  .eq(year)
                  .and(album.to(Album::artist).get(Artist::id).eq(artist.get(Artist::id))));
    }

    Integer id() {
      return id;
    }

    String name() {
      return name;
    }
  }

  @Entity
  static class Album {
    @Id Integer id;
    int year;
    @ManyToOne Ref<Artist> artist;

    Integer id() {
      return id;
    }

    int year() {
      return year;
    }

    Ref<Artist> artist() {
      return artist;
    }
  }

  private final Compiled db = new Compiled(new H2Dialect(), Artist.class, Album.class);

  @Test
  void itsArgumentsStandInTheExpression() {
    String given = "ABBA";
    db.sql(db.from(Artist.class).where(a -> a.sounds(given)).select(Artist::id))
        .is("select a.id from artist a where lower(a.name) = lower(cast(? as varchar))", "ABBA");
    db.sql(db.from(Artist.class).select(a -> a.albumsAfter(1970, a.name().length())))
        .is("select cast(char_length(a.name) as integer) + a.id from artist a");
  }

  @Test
  void itIsReachedAlongLinksAndWithinSubqueries() {
    db.sql(
            db.from(Album.class)
                .where(b -> b.artist().get().sounds("x") && !b.artist().get().released(b.year()))
                .select(Album::id))
        .is(
            "select a.id from album a left join artist a2 on a.artist_id = a2.id where"
                + " lower(a2.name) = lower('x') and not exists (select 1 from album a3 where"
                + " a3.\"year\" = a.\"year\" and a3.artist_id = a.artist_id)");
  }

  @Test
  void overloadsAreToldApartByTheirParameters() {
    db.sql(db.from(Artist.class).where(a -> a.released("x")).select(Artist::id))
        .is("select a.id from artist a where 1 = 0");
  }

  @Entity
  static class Mistaken {
    @Id Integer id;

    @Hybrid
    boolean above(int limit) {
      return id > limit;
    }

    @ExpressionOf("above")
    static Condition aboveSql(Root<Mistaken> root, Expr<String> limit) {
      return limit.isNull();
    }

    @Hybrid
    boolean below(int limit) {
      return id < limit;
    }

    @ExpressionOf("below")
    static Condition belowSql(Root<Mistaken> root, Expr<Integer> limit) {
      throw new IllegalStateException("no");
    }
  }

  @Test
  void mistakesAreReported() {
    assertThatThrownBy(() -> Metadata.of(Mistaken.class))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(
            "Mistaken.aboveSql(): is no static method from a Root and the parameters of above() to"
                + " an expression. Fix: declare it as static Expr<Boolean> aboveSql(Root<Mistaken>"
                + " root, Expr<Integer> ")
        .hasMessageContaining("Mistaken.belowSql(): threw java.lang.IllegalStateException: no.");
  }
}
