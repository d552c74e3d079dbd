package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Transient;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Ref;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import org.junit.jupiter.api.Test;

class RecordMappingTest {

  private final EntityType<Track> track = Metadata.of(Track.class, Genre.class).entity(Track.class);

  @Test
  void componentsAreColumnsInTheirOrderWithTheIdsFirst() {
    assertThat(track.isRecord()).isTrue();
    assertThat(track.columns())
        .extracting(ColumnMapping::name)
        .containsExactly("id", "title", "genre_id", "revision");
    assertThat(track.table().column("title").orElseThrow().nullable()).isFalse();
  }

  @Test
  void slotsAreTheComponentsOfTheConstructor() {
    Track created = track.access().create(new Object[] {"Help", 5, null, null, null, 12});

    assertThat(created).isEqualTo(new Track("Help", 5, null, 0, null, 12));
    assertThat(track.access().slots()).isEqualTo(6);
    assertThat(track.access().get(created, track.find("title").slot())).isEqualTo("Help");
  }

  @Test
  void aRecordBecomesARow() {
    Track help = new Track("Help", 5, Ref.to(Genre.class, 8), 3, "x", null);

    assertThat(track.row(help)).containsExactly(5, "Help", 8, 3);
    assertThat(track.key(help)).isEqualTo(5);
  }

  @Test
  void recordsCannotBeChanged() {
    Track help = new Track("Help", 5, null, 3, null, null);

    assertThatThrownBy(() -> track.idColumns().get(0).set(help, 6))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("Track is a record: its id cannot be set");
    assertThatThrownBy(() -> track.access().create())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Track is a record");
  }

  @Test
  void computedComponentsHaveASlotButNoColumn() {
    assertThat(track.computed()).extracting(ComputedAttribute::slot).containsExactly(5);
    assertThat(track.find("note")).isNull();
  }

  @Entity
  record Track(
      @Column(nullable = false) String title,
      @Id @GeneratedValue Integer id,
      @ManyToOne Ref<Genre> genre,
      @Version int revision,
      @Transient String note,
      @Computed Integer next) {

    @ExpressionOf("next")
    static NumberExpr<Integer> nextSql(Root<Track> track) {
      return track.get(Track::id).plus(1);
    }
  }

  @Entity
  record Genre(@Id Integer id) {}
}
