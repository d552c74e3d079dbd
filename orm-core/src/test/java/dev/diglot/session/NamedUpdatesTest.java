package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Version;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 8: an update names the properties that it writes")
class NamedUpdatesTest {

  @Embeddable
  record Size(int width, int height) {}

  @Entity
  static class Box {
    @Id int id;

    @Column(length = 20, nullable = true)
    @Nullable String label;

    @Embedded Size size = new Size(0, 0);

    @ManyToOne @Nullable Ref<Box> inside;

    @Column(generatedAs = "width * height")
    int area;

    @Column(updatable = false)
    int maker;

    @Column(onUpdate = "'changed'", length = 9, nullable = true)
    @Nullable String state;

    @Version int version;

    @OneToMany(mappedBy = "inside")
    List<Box> content = new ArrayList<>();

    Box() {}

    Box(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }

    @Nullable String label() {
      return label;
    }

    Size size() {
      return size;
    }

    @Nullable Ref<Box> inside() {
      return inside;
    }

    int area() {
      return area;
    }

    int maker() {
      return maker;
    }

    @Nullable String state() {
      return state;
    }

    int version() {
      return version;
    }

    List<Box> content() {
      return content;
    }
  }

  @Entity
  static class Shelf {
    @Id @GeneratedValue @Nullable Long id;

    @Column(length = 20)
    String name = "";

    @ManyToOne @Nullable Ref<Shelf> above;

    String name() {
      return name;
    }

    @Nullable Ref<Shelf> above() {
      return above;
    }
  }

  private final TestDatabase db = TestDatabase.of(Box.class, Shelf.class);
  private StatelessSession session;

  @BeforeEach
  void fill() {
    session = db.database().openStateless();
    session.insertAll(IntStream.rangeClosed(1, 3).mapToObj(NamedUpdatesTest::full).toList());
    session.commit();
    db.forget();
  }

  private static Box full(int id) {
    Box box = new Box(id);
    box.label = "box " + id;
    box.size = new Size(id, 10);
    box.maker = 7;
    box.state = "new";
    return box;
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  private List<String> rows() {
    session.commit();
    return db.rows("select id, label, width, inside_id, state, version from box order by id");
  }

  @Test
  void aReferenceThatIsNotNamedMayPointToWhatHasNoRow() {
    Shelf shelf = session.insert(new Shelf());
    shelf.name = "low";
    shelf.above = Ref.of(new Shelf());
    session.update(shelf, Shelf::name);
    session.commit();
    assertThat(db.rows("select name, above_id from shelf")).containsExactly("low,null");
    assertThatThrownBy(() -> session.update(shelf, Shelf::above))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("Shelf.above points to a Shelf that has no key yet");
  }

  @Test
  void onlyTheNamedPropertiesAreWritten() {
    Box half = new Box(2);
    half.label = "half";
    Box written = session.update(half, Box::label);
    assertThat(db.statements().get(0))
        .contains("update box set label = ?, version = ?, state = 'changed' where id = ? and");
    assertThat(written).isSameAs(half);
    assertThat(half.version).isEqualTo(1);
    assertThat(half.area).isEqualTo(20);
    assertThat(half.state).isEqualTo("changed");
    assertThat(rows())
        .containsExactly("1,box 1,1,null,new,0", "2,half,2,null,changed,1", "3,box 3,3,null,new,0");
  }

  @Test
  void embeddedValuesReferencesAndWhatUpdatesSetByThemselvesCanBeNamed() {
    List<Box> boxes = List.of(new Box(1), new Box(3));
    for (Box box : boxes) {
      box.size = new Size(5, 5);
      box.inside = Ref.to(Box.class, 2);
      box.state = "mine";
    }
    session.updateAll(boxes, Box::size, Box::inside, Box::state);
    assertThat(db.statements().get(0))
        .startsWith("update box set width = ?, height = ?, inside_id = ?, state = ?, version = ?");
    assertThat(boxes).extracting(Box::area).containsOnly(25);
    assertThat(rows())
        .containsExactly("1,box 1,5,2,mine,1", "2,box 2,2,null,new,0", "3,box 3,5,2,mine,1");
  }

  @Test
  void aNamedPropertyThatIsNullIsSetToNull() {
    session.update(new Box(1), Box::label);
    assertThat(rows()).startsWith("1,null,1,null,changed,1");
  }

  @Test
  void theVersionIsChecked() {
    Box half = new Box(1);
    half.version = 4;
    assertThatThrownBy(() -> session.update(half, Box::label))
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("Box 1 was written on version 4");
  }

  @Test
  void whatUpdatesNeverSetIsRefusedBeforeTheStatement() {
    Box half = new Box(1);
    assertThatThrownBy(() -> session.update(half, Box::label, Box::maker))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("DG-320")
        .hasMessageContaining("Box.maker was named to be updated");
    assertThatThrownBy(() -> session.update(half, Box::id)).hasMessageContaining("Box.id");
    assertThatThrownBy(() -> session.update(half, Box::area)).hasMessageContaining("Box.area");
    assertThatThrownBy(() -> session.update(half, Box::version))
        .hasMessageContaining("Box.version");
    assertThat(db.statements()).isEmpty();
  }

  @Test
  void whatHasNoColumnIsRefused() {
    assertThatThrownBy(() -> session.update(new Box(1), Box::content))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Box.content has no column that an update could write");
    assertThatThrownBy(() -> session.update(new Box(1), box -> box.label))
        .hasMessageContaining("Expected a method reference");
  }
}
