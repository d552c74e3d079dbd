package dev.diglot.postgres.sql;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.postgres.annotation.Hstore;
import dev.diglot.postgres.annotation.PgEnum;
import dev.diglot.postgres.mixin.Searchable;
import dev.diglot.postgres.testing.Shelf;
import dev.diglot.postgres.type.Cidr;
import dev.diglot.postgres.type.Inet;
import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A book with columns for every kind of operator. */
@Entity
class Book implements Searchable {

  enum Mood {
    SAD,
    HAPPY
  }

  @Id private Integer id;

  @Column(length = Integer.MAX_VALUE)
  private @Nullable String title;

  @Column(length = Integer.MAX_VALUE)
  private @Nullable String body;

  @Column private @Nullable String language;

  @Column(definition = "jsonb")
  private @Nullable String facts;

  @Column private @Nullable List<Integer> marks;

  @Column private @Nullable List<String> tags;

  @Column private @Nullable Range<Integer> pages;

  @Column private @Nullable Range<BigDecimal> price;

  @Hstore private @Nullable Map<String, String> labels;

  @Column private @Nullable Inet address;

  @Column private @Nullable Cidr network;

  @Column private @Nullable Multirange<Integer> spans;

  @Column private int @Nullable [] counts;

  @Column private String @Nullable [] names;

  @PgEnum private @Nullable List<Mood> moods;

  @Index(method = "gin")
  @Column(definition = "tsvector", generatedAs = "to_tsvector('english', body)")
  private @Nullable String words;

  Integer id() {
    return id;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String body() {
    return body;
  }

  @Nullable String language() {
    return language;
  }

  @Nullable String facts() {
    return facts;
  }

  @Nullable List<Integer> marks() {
    return marks;
  }

  @Nullable List<String> tags() {
    return tags;
  }

  @Nullable Range<Integer> pages() {
    return pages;
  }

  @Nullable Range<BigDecimal> price() {
    return price;
  }

  @Nullable Map<String, String> labels() {
    return labels;
  }

  @Nullable Inet address() {
    return address;
  }

  @Nullable Cidr network() {
    return network;
  }

  @Nullable Multirange<Integer> spans() {
    return spans;
  }

  int @Nullable [] counts() {
    return counts;
  }

  String @Nullable [] names() {
    return names;
  }

  @Nullable List<Mood> moods() {
    return moods;
  }

  @Nullable String words() {
    return words;
  }

  private static final String ROWS =
      "insert into book (id, title, body, language, facts, marks, tags, pages, price) values"
          + " (1, 'David', 'The cat sat with David Copperfield on the mat', 'english',"
          + " '{\"key\": \"value\", \"n\": 7, \"ok\": true, \"tags\": [\"new\", \"red\"],"
          + " \"deep\": {\"a\": [10, 20]}}', '{1,5,5,9}', '{new,\"r,e\"}', '[1,10)',"
          + " '[1.5,2.5]'),"
          + " (2, 'Emma', 'A dog chased cats', 'english', '{\"key\": \"other\", \"n\": 3,"
          + " \"ok\": false, \"?\": 1}', '{2,3}', '{old}', '[20,30)', '[10,)'),"
          + " (3, 'Ulysses', null, 'simple', null, '{}', null, 'empty', null),"
          + " (4, null, 'nothing to see', 'simple', '[1, 2, 3]', null, '{}', '[10,20)', 'empty')"
          + "; update book set labels = 'a=>1, b=>NULL, c=>3', address = '10.1.2.3/8',"
          + " network = '10.1.0.0/16', spans = '{[1,5),[10,20)}', counts = '{4,5}',"
          + " names = '{x,y}', moods = '{SAD,HAPPY}' where id = 1; update book set"
          + " labels = 'c=>4', address = '192.168.0.1', network = '192.168.0.0/24',"
          + " spans = '{[100,)}', counts = '{7}', names = '{z}', moods = '{SAD}' where id = 2;"
          + " update book set labels = '', spans = '{}', counts = '{}', moods = '{}' where id = 3";

  /** A server with the books that the tests are about. */
  static Shelf<Book> shelf() {
    return new Shelf<>(Book.class, "book", "b", ROWS);
  }
}
