package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.postgres.testing.RoundTrip;
import dev.diglot.type.DataType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonTypeTest {

  record Line(String product, int count, BigDecimal price) {}

  record Basket(String owner, LocalDate day, List<Line> lines) {}

  /** What cannot be written. */
  public static class Broken {
    public int getCount() {
      throw new IllegalStateException("no count");
    }
  }

  /** An entity with JSON of its own kinds. */
  @Entity
  static class Shop {
    @Id @GeneratedValue Long id;
    @Jsonb Map<String, Object> settings = new LinkedHashMap<>();
    @Jsonb Basket basket;
    @Jsonb List<Line> lines;
    Json raw;

    @Jsonb
    @Column(serverDefault = "'{}'")
    Map<String, String> labels;

    @Column(serverDefault = "'{}'")
    List<String> tags;
  }

  private static Type declared(String field) {
    try {
      return Shop.class.getDeclaredField(field).getGenericType();
    } catch (NoSuchFieldException missing) {
      throw new AssertionError(missing);
    }
  }

  private static final Basket BASKET =
      new Basket(
          "O'Hara \\ \"?\" é😀",
          LocalDate.of(2024, 2, 29),
          List.of(new Line("tea", 2, new BigDecimal("1.50")), new Line("", -1, BigDecimal.ONE)));

  @Test
  void theTypeOfAColumnTellsHowItKeepsJson() {
    DataType<?> mapped =
        Metadata.of(Shop.class).table(Shop.class).column("basket").orElseThrow().type();

    assertThat(mapped).isEqualTo(JsonType.of(true, Basket.class, Basket.class));
    assertThat(((JsonType<?>) mapped).binary()).isTrue();
    assertThat(JsonType.of(false, Basket.class, Basket.class).binary()).isFalse();
  }

  @Test
  void recordsListsAndMapsComeBack() {
    for (boolean binary : new boolean[] {true, false}) {
      RoundTrip.of(JsonType.of(binary, Basket.class, Basket.class), BASKET);
      Map<String, Object> settings = new HashMap<>();
      settings.put("nothing", null);
      settings.put("nested", Map.of("list", Arrays.asList(1, "a", null, true)));
      RoundTrip.of(JsonType.of(binary, declared("settings"), Map.class), settings, Map.of());
      RoundTrip.of(JsonType.of(binary, declared("lines"), List.class), BASKET.lines(), List.of());
      RoundTrip.of(JsonType.of(binary, String.class, String.class), "text", "", "null", "\"");
      RoundTrip.of(JsonType.of(binary, Object.class, Object.class), 1, "a", true, List.of(1));
    }
  }

  @Property(tries = 10)
  @SuppressWarnings("rawtypes") // A class literal of Map has no type arguments.
  void anyTextsComeBack(@ForAll @Size(max = 20) List<Map<@AlphaChars String, Integer>> maps) {
    RoundTrip.of(JsonType.of(true, declared("settings"), Map.class), new ArrayList<Map>(maps));
  }

  @Test
  void jsonNullIsNotSqlNull() {
    RoundTrip.of(JsonTextType.JSONB, Json.NULL, Json.of("{\"a\": [1, \" b \\\" \"]}"));
    RoundTrip.of(JsonTextType.JSON, Json.NULL, Json.of(" [ ] "));
    assertThat(RoundTrip.server(JsonTextType.JSONB, "null")).isEqualTo(Json.NULL);
    assertThat(RoundTrip.server(JsonTextType.JSONB, "null").isNull()).isTrue();
    assertThat(RoundTrip.server(JsonType.of(true, Basket.class, Basket.class), "null")).isNull();
  }

  @Test
  void valuesAreComparedByTheirJson() {
    JsonType<StringBuilder> type = JsonType.of(true, StringBuilder.class, StringBuilder.class);
    assertThat(type.same(new StringBuilder("a"), new StringBuilder("a"))).isTrue();
    assertThat(type.same(new StringBuilder("a"), new StringBuilder("b"))).isFalse();
  }

  @Test
  void otherJsonIsRefused() {
    JsonType<Basket> type = JsonType.of(true, Basket.class, Basket.class);
    assertThatThrownBy(() -> RoundTrip.server(type, "[1]"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("JSON that was not read as " + Basket.class.getName());
    JsonType<Object> any = JsonType.of(true, Object.class, Object.class);
    assertThatThrownBy(() -> any.write(new Broken()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("was not turned into JSON");
  }

  @Test
  void withoutAnyCodecItSaysWhatToAdd() {
    ClassLoader empty = new URLClassLoader(new URL[0], null);
    assertThatThrownBy(() -> JsonCodecs.required(empty))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("tools.jackson.core:jackson-databind");
  }

  @Test
  void changesInsideAreFoundAndWritten() {
    try (Database db = Database.open(PostgresServer.newDatabase(), Metadata.of(Shop.class))) {
      db.createAll();
      Shop shop = new Shop();
      shop.settings.put("a", 1);
      shop.basket = BASKET;
      shop.raw = Json.NULL;
      db.transaction(session -> session.add(shop));
      assertThat(shop.labels).isEmpty();
      assertThat(shop.tags).isEmpty();
      db.transaction(
          session -> {
            Shop found = session.find(Shop.class, shop.id).orElseThrow();
            assertThat(found.basket).isEqualTo(BASKET);
            assertThat(found.raw.isNull()).isTrue();
            assertThat(found.lines).isNull();
            found.settings.put("b", List.of(2));
            found.tags.add("x");
          });
      db.transaction(
          session -> {
            Shop found = session.find(Shop.class, shop.id).orElseThrow();
            assertThat(found.settings).isEqualTo(Map.of("a", 1, "b", List.of(2)));
            assertThat(found.tags).containsExactly("x");
          });
    }
  }
}
