package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

class CopyTextPropertyTest {

  @Entity
  record Nasty(
      @Id int id,
      @Column(nullable = true) @Nullable String first,
      @Column(nullable = true) @Nullable String second,
      @Column(nullable = true) byte @Nullable [] bytes,
      @Column(nullable = true) @Nullable List<@Nullable String> texts) {}

  private static final Store STORE = new Store(Nasty.class);

  @AfterContainer
  static void close() {
    STORE.close();
  }

  @Property(tries = 1_000)
  void aLineReadsAsItWasWritten(@ForAll("lines") List<@Nullable String> values) {
    byte[] line = CopyText.line(values);
    assertThat(CopyText.values(line, values.size())).containsExactlyElementsOf(values);
  }

  @Property(tries = 60)
  void theServerReadsWhatWasWrittenAndWritesWhatIsRead(
      @ForAll("rows") List<List<@Nullable String>> rows) {
    List<Nasty> given = new ArrayList<>();
    for (List<@Nullable String> row : rows) {
      String second = row.get(1);
      given.add(
          new Nasty(
              given.size(),
              row.get(0),
              second,
              second == null ? null : second.getBytes(StandardCharsets.UTF_16),
              row.get(0) == null ? null : row));
    }
    try (StatelessSession session = STORE.database().openStateless()) {
      PostgresSession copies = PostgresSession.of(session);
      assertThat(copies.copyIn(Nasty.class, given.stream())).isEqualTo(given.size());
      assertThat(session.query(Nasty.class).orderBy(Nasty::id).list())
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(given);
      List<Nasty> out = new ArrayList<>();
      copies.copyOut(session.query(Nasty.class).orderBy(Nasty::id), out::add);
      assertThat(out).usingRecursiveFieldByFieldElementComparator().isEqualTo(given);
    }
  }

  @Provide
  Arbitrary<List<List<@Nullable String>>> rows() {
    return texts().list().ofSize(2).list().ofMinSize(1).ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<@Nullable String>> lines() {
    return texts().list().ofMinSize(1).ofMaxSize(6);
  }

  private static Arbitrary<@Nullable String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "\\",
                "\\N",
                "\\.",
                "\t",
                "\n",
                "\r",
                "\r\n",
                "\b",
                "\f",
                "\u000B",
                "N",
                ".",
                "'",
                "\"",
                ",",
                "{",
                "}",
                "NULL",
                "\u00e4",
                "\u20ac",
                "\uD83D\uDE00",
                " ",
                "\u2028"),
            Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(4));
    return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts)).injectNull(0.1);
  }
}
