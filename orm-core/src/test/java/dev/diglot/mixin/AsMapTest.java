package dev.diglot.mixin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.error.MappingError;
import dev.diglot.error.MappingException;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.LazyLoader;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AsMapTest {

  @BeforeAll
  static void map() {
    Metadata.of(Author.class, Book.class);
  }

  @Test
  void valuesStandByPropertyInTheOrderOfTheMapping() {
    Book book = new Book();
    book.id = 7;
    book.title = "Emma";
    book.shout = "EMMA";

    assertThat(book.asMap())
        .containsExactly(
            entry("id", 7),
            entry("title", "Emma"),
            entry("place", null),
            entry("author", null),
            entry("text", null),
            entry("shout", "EMMA"));
  }

  @Test
  void embeddedValuesAreMapsAndLinksAreIds() {
    Book book = new Book();
    book.place = new Place("A", 3);
    book.author = Ref.to(Author.class, "Jane", "Austen");

    assertThat(book.asMap())
        .containsEntry("author", List.of("Jane", "Austen"))
        .extractingByKey("place")
        .hasToString("{room=A, shelf=3}");
  }

  @Test
  void whatIsNotLoadedIsLeftOut() {
    Book book = new Book();
    book.text =
        Lazy.bound(
            new LazyLoader() {
              @Override
              protected void load(Lazy<?> lazy) {
                throw new AssertionError("asMap() must not load");
              }
            });
    assertThat(book.asMap()).doesNotContainKey("text");

    book.text = Lazy.of("Emma Woodhouse, handsome, clever, and rich");
    assertThat(book.asMap())
        .containsEntry("text", "Emma Woodhouse, handsome, clever, and rich")
        .doesNotContainKey("copies");
  }

  @Test
  void aClassThatIsNotMappedIsAnErrorThatSaysSo() {
    assertThatThrownBy(() -> new Unmapped().asMap())
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.code()).isEqualTo(MappingError.UNKNOWN_ENTITY.id()))
        .hasMessageContaining("Unmapped");
  }

  @Entity
  static class Book implements AsMap {
    @Id @GeneratedValue private Integer id;
    private String title;
    @Embedded private Place place;
    @ManyToOne private Ref<Author> author;
    private Lazy<String> text = Lazy.of(null);
    @Computed private String shout;

    @ExpressionOf("shout")
    static TextExpr shoutSql(Root<Book> book) {
      return book.get(Book::title).upper();
    }

    String title() {
      return title;
    }
  }

  @Entity
  static class Author {
    @Id private String firstname;
    @Id private String lastname;

    @OneToMany(mappedBy = "author")
    private List<Book> books = new ArrayList<>();
  }

  @Embeddable
  record Place(String room, int shelf) {}

  static class Unmapped implements AsMap {}
}
