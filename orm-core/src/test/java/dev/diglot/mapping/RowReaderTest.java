package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.InvalidValueException;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiled readers and those of method handles do the same. */
class RowReaderTest {
  private static final H2Dialect DIALECT = new H2Dialect();
  private static final Function<DataType<?>, Codec<?>> CODECS = DIALECT.types()::codec;

  /** References by whatever key they have. */
  private static class Links implements RowLinks {
    @Override
    public Ref<?> link(int link, long key) {
      return Ref.to(Note.class, key);
    }

    @Override
    public Ref<?> link(int link, Object key) {
      return key instanceof String ? Ref.to(Topic.class, key) : other(key);
    }
  }

  private static Ref<?> other(Object key) {
    return key instanceof Integer ? Ref.to(City.class, key) : Ref.to(Note.class, key);
  }

  /** How the reader is made. */
  enum Kind {
    COMPILED,
    HANDLES;

    RowReader of(Class<?> type) {
      EntityType<?> mapped =
          Metadata.of(MethodHandles.lookup(), type, City.class, Note.class, Topic.class)
              .entity(type);
      RowReader compiled = Objects.requireNonNull(mapped.rowReader(CODECS));
      assertThat(compiled.getClass().isHidden()).isTrue();
      return this == COMPILED ? compiled : handles(mapped);
    }

    @SuppressWarnings("unchecked")
    private static RowReader handles(EntityType<?> mapped) {
      return new HandleRowReader(
          (ObjectAccess<Object>) mapped.access(),
          mapped.rows().readColumns(CODECS),
          mapped.isRecord());
    }
  }

  @ParameterizedTest
  @EnumSource
  void columnsFillPrivateFieldsOfTheClassAndItsSuperclass(Kind kind) throws SQLException {
    RowReader reader = kind.of(Person.class);

    Person person =
        (Person)
            read(
                reader,
                "5, 'base', 'Ann', 7, true, 'C', 12.50, date '2020-02-29', 'LOUD', x'0102', 9");

    assertThat(person.id()).isEqualTo(5);
    assertThat(person.origin()).isEqualTo("base");
    assertThat(person.name).isEqualTo("Ann");
    assertThat(person.visits).isEqualTo(7L);
    assertThat(person.active).isTrue();
    assertThat(person.grade).isEqualTo('C');
    assertThat(person.balance).isEqualByComparingTo("12.50");
    assertThat(person.born).isEqualTo("2020-02-29");
    assertThat(person.voice).isEqualTo(Voice.LOUD);
    assertThat(person.photo).containsExactly(1, 2);
    assertThat(person.city.key()).isEqualTo(9);
    assertThat(person.letters).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void nullsStayNull(Kind kind) throws SQLException {
    Person person =
        (Person)
            read(
                kind.of(Person.class),
                "5, null, null, null, false, 'C', null, null, null, null, 9");

    assertThat(person.origin()).isNull();
    assertThat(person.visits).isNull();
    assertThat(person.balance).isNull();
    assertThat(person.voice).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void nullInAPrimitiveFieldIsRefused(Kind kind) {
    RowReader reader = kind.of(Person.class);

    assertThatThrownBy(() -> read(reader, "5, null, null, 1, null, 'C', null, null, null, null, 9"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("active is a primitive boolean and cannot be null");
    assertThatThrownBy(
            () -> read(reader, "5, null, null, 1, true, null, null, null, null, null, 9"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("grade is a primitive char and cannot be null");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatWasReadBeforeIsTaken(Kind kind) throws SQLException {
    Person person =
        (Person)
            read(
                kind.of(Person.class),
                "5, null, null, null, false, 'C', null, null, null, null, 9",
                6);
    Note note = (Note) read(kind.of(Note.class), "5, null, null, null", 7L);

    assertThat(person.id()).isEqualTo(6);
    assertThat(note.id).isEqualTo(7L);
  }

  @ParameterizedTest
  @EnumSource
  void referencesAreAskedForByTheirKeys(Kind kind) throws SQLException {
    Note note = (Note) read(kind.of(Note.class), "5, 8, 6, 'seven'");

    assertThat(note.id).isEqualTo(5L);
    assertThat(note.above.key()).isEqualTo(6L);
    assertThat(note.topic.key()).isEqualTo("seven");
    assertThat(note.city().key()).isEqualTo(8);

    Note alone = (Note) read(kind.of(Note.class), "5, null, null, null");
    assertThat(alone.above).isNull();
    assertThat(alone.topic).isNull();
    assertThat(alone.city()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceThatIsGivenIsTakenInPlaceOfItsColumn(Kind kind) throws SQLException {
    List<? extends Ref<?>> given =
        List.of(Ref.to(City.class, 1), Ref.to(Note.class, 2L), Ref.to(Topic.class, "three"));
    for (int known = 0; known < given.size(); known++) {
      int link = known;
      RowLinks links =
          new Links() {
            @Override
            public @Nullable Ref<?> given(int asked) {
              return asked == link ? given.get(link) : null;
            }
          };
      Note note = (Note) read(kind.of(Note.class), "5, 8, 6, 'seven'", null, links);

      List<Ref<?>> read = List.of(note.city(), note.above, note.topic);
      assertThat(read.get(link)).isSameAs(given.get(link));
      assertThat(read)
          .filteredOn(ref -> ref != given.get(link))
          .extracting(Ref::key)
          .isSubsetOf(8, 6L, "seven")
          .hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void recordsHoldReferences(Kind kind) throws SQLException {
    Mark mark = (Mark) read(kind.of(Mark.class), "3, 4, 'x'");
    assertThat(mark.note().key()).isEqualTo(4L);
    assertThat(mark.text()).isEqualTo("x");
    assertThat(read(kind.of(Mark.class), "3, null, 'x'")).isEqualTo(new Mark(3, null, "x"));
  }

  @ParameterizedTest
  @EnumSource
  void recordsAreMadeOfTheirColumns(Kind kind) throws SQLException {
    assertThat(read(kind.of(Line.class), "3, 'x', null")).isEqualTo(new Line(3, "x", null));
  }

  @ParameterizedTest
  @EnumSource
  void zeroIsNotNull(Kind kind) throws SQLException {
    RowReader boxed = kind.of(Boxed.class);
    assertThat(read(boxed, "0, 0, 0, 0, 0.0, 0.0, false"))
        .isEqualTo(new Boxed(0, 0L, 0, (short) 0, 0.0, 0f, false));
    assertThat(read(boxed, "1, 2, 3, 4, 0.5, 0.25, true"))
        .isEqualTo(new Boxed(1, 2L, 3, (short) 4, 0.5, 0.25f, true));
    assertThat(read(boxed, "1, null, null, null, null, null, null"))
        .isEqualTo(new Boxed(1, null, null, null, null, null, null));
  }

  @ParameterizedTest
  @EnumSource
  void primitivesTakeZeroAndRefuseNull(Kind kind) throws SQLException {
    RowReader plain = kind.of(Plain.class);
    assertThat(read(plain, "0, 0, 0, 0.0, 0.0, false"))
        .isEqualTo(new Plain(0, 0, (short) 0, 0, 0, false));
    assertThat(read(plain, "1, 2, 4, 0.5, 0.25, true"))
        .isEqualTo(new Plain(1, 2, (short) 4, 0.5, 0.25f, true));
    for (String row :
        List.of(
            "1, null, 4, 0.5, 0.25, true",
            "1, 2, null, 0.5, 0.25, true",
            "1, 2, 4, null, 0.25, true",
            "1, 2, 4, 0.5, null, true",
            "1, 2, 4, 0.5, 0.25, null")) {
      assertThatThrownBy(() -> read(plain, row)).isInstanceOf(InvalidValueException.class);
    }
  }

  private static Object read(RowReader reader, String values) throws SQLException {
    return read(reader, values, null);
  }

  private static Object read(RowReader reader, String values, Object key) throws SQLException {
    return read(reader, values, key, new Links());
  }

  private static Object read(RowReader reader, String values, Object key, RowLinks links)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        ResultSet row =
            connection
                .createStatement()
                .executeQuery("select 'before', " + values + " from dual")) {
      row.next();
      return reader.read(row, 2, key, links);
    }
  }

  enum Voice {
    LOUD,
    QUIET
  }

  @MappedSuperclass
  abstract static class Base {
    @Id private int id;
    private String origin;

    int id() {
      return id;
    }

    String origin() {
      return origin;
    }
  }

  @Entity
  private static final class Person extends Base {
    private String name;
    private Long visits;
    private boolean active;
    private char grade;
    private BigDecimal balance;
    private LocalDate born;
    private Voice voice;
    private byte[] photo;
    @ManyToOne private Ref<City> city;
    @Column private Lazy<String> letters;
  }

  @Entity
  static class City {
    @Id private int id;
  }

  @MappedSuperclass
  abstract static class Placed {
    @ManyToOne private Ref<City> city;

    Ref<City> city() {
      return city;
    }
  }

  @Entity
  private static final class Note extends Placed {
    @Id private Long id;
    @ManyToOne private Ref<Note> above;
    @ManyToOne private Ref<Topic> topic;
  }

  @Entity
  static class Topic {
    @Id private String name;
  }

  @Entity
  record Mark(@Id int id, @ManyToOne Ref<Note> note, String text) {}

  @Entity
  record Boxed(
      @Id int id, Long big, Integer whole, Short small, Double real, Float single, Boolean flag) {}

  @Entity
  record Plain(@Id int id, long big, short small, double real, float single, boolean flag) {}

  @Entity
  record Line(@Id int id, String text, Integer number) {}
}
