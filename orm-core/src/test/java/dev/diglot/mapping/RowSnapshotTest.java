package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Ref;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiled snapshots and those of method handles do the same. */
class RowSnapshotTest {
  private static final EntityType<Thing> TYPE =
      Metadata.of(MethodHandles.lookup(), Thing.class).entity(Thing.class);

  /** How the snapshot is made. */
  enum Kind {
    COMPILED,
    HANDLES;

    @SuppressWarnings({"unchecked", "rawtypes"})
    RowSnapshot snapshot() {
      assertThat(TYPE.snapshot().getClass().isHidden()).isTrue();
      return this == COMPILED
          ? TYPE.snapshot()
          : new HandleSnapshot(
              (ObjectAccess) TYPE.access(), TYPE.snapshotColumns(), TYPE.version());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aThingIsWhatItWas(Kind kind) {
    Thing thing = new Thing();
    Object[] row = row(kind, thing);

    assertThat(kind.snapshot().same(thing, row, 0)).isTrue();
    assertThat(kind.snapshot().same(new Thing(), row, 0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeOfAColumnIsSeen(Kind kind) {
    List<Consumer<Thing>> changes =
        List.of(
            thing -> thing.number++,
            thing -> thing.big++,
            thing -> thing.flag = !thing.flag,
            thing -> thing.real += 1,
            thing -> thing.letter = 'z',
            thing -> thing.text = "other",
            thing -> thing.text = null,
            thing -> thing.empty = 5,
            thing -> thing.amount = new BigDecimal("2"),
            thing -> thing.day = LocalDate.EPOCH,
            thing -> thing.bytes[0] = 9,
            thing -> thing.inherited("other"));

    for (Consumer<Thing> change : changes) {
      Thing thing = new Thing();
      Object[] row = row(kind, thing);
      change.accept(thing);
      assertThat(kind.snapshot().same(thing, row, 0)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachColumnThatDiffersIsFoundOneAfterTheOther(Kind kind) {
    Thing thing = new Thing();
    Object[] row = row(kind, thing);
    thing.flag = !thing.flag;
    thing.version = 7;
    thing.text = "other";
    thing.place.street = "other";
    thing.inherited("other");
    thing.next = Ref.to(Thing.class, 7);

    List<String> differing = new ArrayList<>();
    int at = kind.snapshot().difference(thing, row, 0, 0);
    while (at != RowSnapshot.NONE) {
      differing.add(TYPE.columns().get(at).property());
      at = kind.snapshot().difference(thing, row, 0, at + 1);
    }
    assertThat(differing).containsExactlyInAnyOrder("flag", "text", "origin", "next");
  }

  @ParameterizedTest
  @EnumSource
  void aRowMayBeginFurtherOnInAnArray(Kind kind) {
    Thing thing = new Thing();
    int size = TYPE.columns().size();
    Object[] rows = new Object[2 * size];
    System.arraycopy(row(kind, thing), 0, rows, size, size);
    assertThat(kind.snapshot().same(thing, rows, size)).isTrue();

    thing.text = "other";
    assertThat(kind.snapshot().difference(thing, rows, size, 0))
        .isEqualTo(((BasicAttribute) TYPE.find("text")).column().index());
  }

  @ParameterizedTest
  @EnumSource
  void versionAndEmbeddedValuesAreLeftToOthers(Kind kind) {
    Thing thing = new Thing();
    Object[] row = row(kind, thing);
    thing.version = 7;
    thing.place.street = "other";

    assertThat(kind.snapshot().same(thing, row, 0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void equalAmountsOfAnotherScaleAreTheSame(Kind kind) {
    Thing thing = new Thing();
    Object[] row = row(kind, thing);
    thing.amount = new BigDecimal("1.50");
    Object[] scaled = row(kind, thing);
    thing.amount = new BigDecimal("1.5");

    assertThat(kind.snapshot().same(thing, row, 0)).isFalse();
    assertThat(kind.snapshot().same(thing, scaled, 0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceIsTheSameAsLongAsItNamesTheKeyOfTheRow(Kind kind) {
    Thing thing = new Thing();
    Object[] row = row(kind, thing);
    for (ToOneAttribute link : TYPE.plainLinks()) {
      row[link.joinColumns().get(0).index()] = 7;
    }
    thing.next = Ref.to(Thing.class, 7);
    thing.link(Ref.to(Thing.class, 7L));
    assertThat(kind.snapshot().same(thing, row, 0)).isTrue();

    List<Consumer<Thing>> changes =
        List.of(
            changed -> changed.next = null,
            changed -> changed.next = Ref.to(Thing.class, 8),
            changed -> changed.next = Ref.of(new Thing()),
            changed -> changed.link(null));
    for (Consumer<Thing> change : changes) {
      change.accept(thing);
      assertThat(kind.snapshot().same(thing, row, 0)).isFalse();
      thing.next = Ref.to(Thing.class, 7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceWhereThereWasNoneIsAChange(Kind kind) {
    Thing thing = new Thing();
    Object[] row = row(kind, thing);
    thing.next = Ref.to(Thing.class, 7);

    assertThat(kind.snapshot().same(thing, row, 0)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceStandsForItsKeyUntilThatIsTaken(Kind kind) {
    Thing thing = new Thing();
    Long key = 1_000_007L;
    thing.next = Ref.to(Thing.class, key);
    Object[] row = row(kind, thing);

    assertThat(row).contains(thing.next).doesNotContain(key);
    assertThat(kind.snapshot().same(thing, row, 0)).isTrue();
    assertThat(TYPE.takeKeys(row)).contains(key).doesNotContain(thing.next);
    assertThat(kind.snapshot().same(thing, row, 0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anotherReferenceIsTheSameWhenItNamesTheKeyOfTheOneBefore(Kind kind) {
    Thing thing = new Thing();
    thing.next = Ref.to(Thing.class, 7);
    Object[] row = row(kind, thing);
    thing.next = Ref.to(Thing.class, 7);
    assertThat(kind.snapshot().same(thing, row, 0)).isTrue();

    thing.next = Ref.to(Thing.class, 8);
    assertThat(kind.snapshot().same(thing, row, 0)).isFalse();
    thing.next = null;
    assertThat(kind.snapshot().same(thing, row, 0)).isFalse();
  }

  private static Object[] row(Kind kind, Thing thing) {
    Object[] row = new Object[TYPE.columns().size()];
    kind.snapshot().take(thing, row, 0);
    row[TYPE.idColumns().get(0).index()] = thing.id;
    return row;
  }

  @MappedSuperclass
  abstract static class Base {
    private String origin = "base";

    @ManyToOne private Ref<Thing> linked;

    void inherited(String other) {
      origin = other;
    }

    void link(Ref<Thing> other) {
      linked = other;
    }
  }

  @Entity
  private static final class Thing extends Base {
    @Id private int id = 1;
    @Version private int version;
    private int number = 2;
    private long big = 3;
    private boolean flag = true;
    private double real = 4;
    private char letter = 'a';
    private String text = "text";
    private Integer empty;
    private BigDecimal amount = BigDecimal.ONE;
    private LocalDate day = LocalDate.MAX;
    private byte[] bytes = {1, 2};
    @Embedded private Place place = new Place();
    @ManyToOne private Ref<Thing> next;
  }

  @Embeddable
  static class Place {
    private String street = "street";
  }
}
