package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Transient;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.LazyLoader;
import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.Converter;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

  private final EntityType<Item> item = Metadata.of(Item.class).entity(Item.class);

  @Test
  void columnsAreNamedInSnakeCaseUnlessTheyAreGivenAName() {
    assertThat(item.columns())
        .extracting(ColumnMapping::name)
        .containsExactly(
            "id",
            "unit_price",
            "title",
            "url_path2",
            "stock",
            "code",
            "body",
            "created",
            "changed",
            "secret",
            "shout",
            "kind",
            "revision",
            "picture",
            "next_id",
            "doubled");
  }

  @Test
  void staticAndTransientFieldsAreNotMapped() {
    assertThat(item.find("cache")).isNull();
    assertThat(item.find("session")).isNull();
    assertThat(item.find("COUNT")).isNull();
  }

  @Test
  void sizesReachTheType() {
    assertThat(column("unitPrice").type().size()).isEqualTo(Size.decimal(12, 4));
    assertThat(column("title").type()).isEqualTo(StandardTypes.varchar(40));
  }

  @Test
  void aDatabaseTypeOrTheLargestLengthMakesTextUnbounded() {
    assertThat(column("code").type()).isEqualTo(StandardTypes.TEXT);
    assertThat(column("code").column().definition()).isEqualTo("citext");
    assertThat(column("body").type()).isEqualTo(StandardTypes.TEXT);
    assertThat(column("body").column().definition()).isNull();
  }

  @Test
  void idsPrimitivesVersionsAndNonNullsAreNotNull() {
    assertThat(item.columns())
        .filteredOn(column -> !column.column().nullable())
        .extracting(ColumnMapping::name)
        .containsExactly("id", "title", "stock", "created", "kind", "revision");
  }

  @Test
  void uniqueColumnsGetAConstraint() {
    assertThat(item.table().uniqueConstraints())
        .singleElement()
        .satisfies(
            unique -> {
              assertThat(unique.name()).isEqualTo("uq_item_title");
              assertThat(unique.columns()).containsExactly("title");
            });
  }

  @Test
  void theClockIsAnOperationSoThatAnInjectedOneCanTakeOver() {
    assertThat(column("created").column().defaultValue())
        .isInstanceOfSatisfying(
            OperationNode.class,
            clock -> assertThat(clock.operator()).isEqualTo(Operators.CURRENT_TIMESTAMP));
    assertThat(column("changed").column().onUpdate())
        .isInstanceOfSatisfying(
            OperationNode.class,
            clock -> assertThat(clock.operator()).isEqualTo(Operators.CURRENT_TIMESTAMP));
  }

  @Test
  void otherDefaultsAreTheAuthorsSql() {
    assertThat(column("stock").column().defaultValue())
        .isEqualTo(new RawNode("40 + 2", StandardTypes.INTEGER));
  }

  @Test
  void generatedColumnsAreNeverWritten() {
    ColumnMapping doubled = column("doubled");

    assertThat(doubled.column().generatedAs())
        .isEqualTo(new RawNode("stock * 2", StandardTypes.INTEGER));
    assertThat(doubled.insertable()).isFalse();
    assertThat(doubled.updatable()).isFalse();
  }

  @Test
  void writingCanBeRestricted() {
    assertThat(column("created").insertable()).isTrue();
    assertThat(column("created").updatable()).isFalse();
    assertThat(column("changed").updatable()).isTrue();
    assertThat(column("id").updatable()).isFalse();
  }

  @Test
  void secretsAreMasked() {
    assertThat(column("secret").column().sensitive()).isTrue();
    assertThat(column("title").column().sensitive()).isFalse();
    assertThat(column("secret").column().comment()).isEqualTo("keep it");
  }

  @Test
  void convertersChangeWhatTheColumnHolds() {
    assertThat(column("shout").type())
        .isInstanceOfSatisfying(
            ConvertedType.class,
            type -> {
              assertThat(type.stored()).isEqualTo(StandardTypes.varchar(9));
              assertThat(type.javaType()).isEqualTo(StringBuilder.class);
            });
  }

  @Test
  void enumsAreStoredByName() {
    assertThat(column("kind").type().javaType()).isEqualTo(Kind.class);
    assertThat(column("kind").type().name()).isEqualTo(TypeName.VARCHAR);
  }

  @Test
  void theVersionIsKnown() {
    assertThat(item.version()).isSameAs(column("revision"));
  }

  @Test
  void deferredValuesAreUnwrappedAndWrapped() {
    Item one = new Item();
    ColumnMapping picture = column("picture");
    one.picture = Lazy.of("png");

    assertThat(((BasicAttribute) picture.attribute()).lazy()).isTrue();
    assertThat(picture.get(one)).isEqualTo("png");
    picture.set(one, "gif");
    assertThat(one.picture.get()).isEqualTo("gif");
    one.picture = Lazy.bound(new Untouchable());
    assertThat(picture.get(one)).isSameAs(ColumnMapping.NOT_LOADED);
    assertThat(ColumnMapping.NOT_LOADED).hasToString("not loaded");
  }

  @Test
  void columnsOfRelationshipsAreNotSetDirectly() {
    assertThatThrownBy(() -> column("next").set(new Item(), 5))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("next is a relationship")
        .hasMessageContaining("next_id");
  }

  private ColumnMapping column(String property) {
    return item.columns().stream()
        .filter(column -> column.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  enum Kind {
    BOOK,
    GAME
  }

  static class Upper implements Converter<StringBuilder, String> {
    private Upper() {}

    @Override
    public String toColumn(StringBuilder value) {
      return value.toString();
    }

    @Override
    public StringBuilder toProperty(String value) {
      return new StringBuilder(value);
    }
  }

  static class Untouchable extends LazyLoader {
    @Override
    protected void load(Lazy<?> lazy) {
      throw new AssertionError("a column must not load what it reads");
    }
  }

  @Entity
  static class Item {
    static int COUNT = 0;

    @Id private Integer id;

    @Column(precision = 12, scale = 4)
    private BigDecimal unitPrice;

    @Column(length = 40, nullable = false, unique = true)
    private String title;

    private String urlPath2;

    @Column(serverDefault = "40 + 2")
    private int stock;

    @Column(definition = "citext")
    private String code;

    @Column(length = Integer.MAX_VALUE)
    private String body;

    @Column(nullable = false, updatable = false, serverDefault = "now()")
    private Instant created;

    @Column(onUpdate = "current_timestamp")
    private Instant changed;

    @Column(sensitive = true, comment = "keep it")
    private String secret;

    @Column(length = 9)
    @Convert(converter = Upper.class)
    private StringBuilder shout;

    private @NonNull Kind kind;
    @Version private Long revision;
    private Lazy<String> picture;
    @ManyToOne private Ref<Item> next;

    @Column(generatedAs = "stock * 2")
    private Integer doubled;

    private transient Object cache;
    @Transient private Object session;
  }
}
