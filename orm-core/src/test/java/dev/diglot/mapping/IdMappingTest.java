package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Ref;
import dev.diglot.schema.Generation;
import dev.diglot.schema.Sequence;
import dev.diglot.sql.tree.TableName;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdMappingTest {

  @Test
  void sequencesAreNamedAfterTableAndColumnUnlessTheyAreGivenAName() {
    Metadata metadata = Metadata.of(Counted.class, Shared.class);

    assertThat(metadata.entity(Counted.class).idGeneration()).isEqualTo(IdGeneration.SEQUENCE);
    assertThat(metadata.schema().sequences())
        .extracting(Sequence::name)
        .containsExactly(new TableName("app", "counted_id_seq"), new TableName("other", "ids"));
  }

  @Test
  void aUuidIsMadeByDiglot() {
    EntityType<Tagged> tagged = Metadata.of(Tagged.class).entity(Tagged.class);

    assertThat(tagged.idGeneration()).isEqualTo(IdGeneration.UUID7);
    assertThat(tagged.generatedId()).isSameAs(tagged.idColumns().get(0));
    assertThat(tagged.idColumns().get(0).column().generation()).isEqualTo(Generation.NONE);
  }

  @Test
  void assignedIdsAreNotGenerated() {
    EntityType<Pair> pair = Metadata.of(Pair.class).entity(Pair.class);

    assertThat(pair.idGeneration()).isEqualTo(IdGeneration.ASSIGNED);
    assertThat(pair.generatedId()).isNull();
  }

  @Test
  void severalIdsAreACompositeKeyInDeclarationOrder() {
    EntityType<Pair> pair = Metadata.of(Pair.class).entity(Pair.class);
    Pair one = new Pair();
    one.left = 1;
    one.right = 2L;

    assertThat(pair.table().primaryKey().orElseThrow().columns()).containsExactly("left", "right");
    assertThat(pair.key(one)).isEqualTo(CompositeKey.of(1, 2L));
    assertThat(pair.keyOf(new Object[] {1, 2L, "x"})).isEqualTo(CompositeKey.of(1, 2L));
    assertThat(pair.keyOf(new Object[] {1, null, "x"})).isNull();
    one.right = null;
    assertThat(pair.key(one)).isNull();
    assertThat(Ref.to(Pair.class, 1L, 2).key()).isEqualTo(CompositeKey.of(1, 2L));
  }

  @Test
  void aLinkMayBePartOfTheId() {
    Metadata metadata = Metadata.of(Line.class, Remark.class, Pair.class);
    EntityType<Line> line = metadata.entity(Line.class);
    EntityType<Remark> remark = metadata.entity(Remark.class);
    Line first = new Line();
    first.pair = Ref.to(Pair.class, 1, 2L);
    first.number = 3;
    Remark note = new Remark();
    note.line = Ref.of(first);

    assertThat(line.table().primaryKey().orElseThrow().columns())
        .containsExactly("pair_left", "pair_right", "number");
    assertThat(line.key(first)).isEqualTo(CompositeKey.of(1, 2L, 3));
    assertThat(remark.table().primaryKey().orElseThrow().columns())
        .containsExactly("line_pair_left", "line_pair_right", "line_number");
    assertThat(remark.key(note)).isEqualTo(CompositeKey.of(1, 2L, 3));
    assertThat(remark.table().uniqueConstraints()).isEmpty();
  }

  @Test
  void zeroInAGeneratedPrimitiveMeansNotGiven() {
    EntityType<Primitive> type = Metadata.of(Primitive.class).entity(Primitive.class);
    Primitive fresh = new Primitive();

    assertThat(type.key(fresh)).isNull();
    assertThat(type.row(fresh)).containsExactly(null, 0);
    type.generatedId().set(fresh, 4L);
    assertThat(type.key(fresh)).isEqualTo(4L);
    type.generatedId().set(fresh, null);
    assertThat(fresh.id).isZero();
  }

  @Entity
  @Table(schema = "app")
  static class Counted {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Integer id;
  }

  @Entity
  static class Shared {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, sequence = "other.ids")
    private Integer id;
  }

  @Entity
  static class Tagged {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID7)
    private UUID id;
  }

  @Entity
  static class Pair {
    private String note;
    @Id private Integer left;
    @Id private Long right;
  }

  @Entity
  static class Line {
    @Id @ManyToOne private Ref<Pair> pair;
    @Id private Integer number;
  }

  @Entity
  static class Remark {
    @Id @OneToOne private Ref<Line> line;
  }

  @Entity
  static class Primitive {
    @Id @GeneratedValue private long id;
    private int count;
  }
}
