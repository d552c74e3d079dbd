package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.arrayAgg;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.session.StatelessSession;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArrayExprTest {
  private static final Shelf<Book> SHELF = new Shelf<>(Book.class, "book", "b");
  private static final ArrayExpr<Integer> MARKS = array(Book::marks);
  private static final ArrayExpr<String> TAGS = array(Book::tags);

  @BeforeAll
  static void fill() {
    SHELF.run(Book.ROWS);
  }

  @AfterAll
  static void close() {
    SHELF.database().close();
  }

  @Test
  void containsFindsArraysWithTheElements() {
    SHELF.where(MARKS.contains(5)).is("b.marks @> ?", "marks @> '{5}'", List.of(5));
    SHELF.where(MARKS.contains(5, 1)).is("b.marks @> ?", "marks @> '{5,1}'", List.of(5, 1));
    SHELF.where(TAGS.contains("r,e")).is("b.tags @> ?", "tags @> '{\"r,e\"}'", List.of("r,e"));
    SHELF
        .where(MARKS.contains(MARKS.slice(1, 0)))
        .is("b.marks @> b.marks[1:0]", "marks is not null");
  }

  @Test
  void containedByAndOverlapsCompareWithElements() {
    SHELF
        .where(MARKS.containedBy(1, 5, 9))
        .is("b.marks <@ ?", "marks <@ '{1,5,9}'", List.of(1, 5, 9));
    SHELF.where(MARKS.overlaps(3, 4)).is("b.marks && ?", "marks && '{3,4}'", List.of(3, 4));
    SHELF.where(TAGS.overlaps("old")).is("b.tags && ?", "tags && '{old}'", List.of("old"));
  }

  @Test
  void anyAndAllCompareElements() {
    SHELF.where(MARKS.any().eq(5)).is("? = any(b.marks)", "5 = any(marks)", 5);
    SHELF.where(MARKS.any().gt(8)).is("? < any(b.marks)", "8 < any(marks)", 8);
    SHELF.where(MARKS.any().ge(9)).is("? <= any(b.marks)", "9 <= any(marks)", 9);
    SHELF.where(MARKS.all().lt(4)).is("? > all(b.marks)", "4 > all(marks)", 4);
    SHELF.where(MARKS.all().le(3)).is("? >= all(b.marks)", "3 >= all(marks)", 3);
    SHELF.where(MARKS.all().ne(5)).is("? <> all(b.marks)", "5 <> all(marks)", 5);
    SHELF.where(TAGS.any().eq("new")).is("? = any(b.tags)", "'new' = any(tags)", "new");
  }

  @Test
  void elementsSlicesAndLengthsAreRead() {
    SHELF.select(MARKS.element(2)).is("b.marks[2]", "marks[2]");
    SHELF.select(TAGS.element(2)).is("b.tags[2]", "tags[2]");
    SHELF.where(MARKS.element(1).eq(1)).is("b.marks[1] = ?", "marks[1] = 1", 1);
    SHELF.select(MARKS.length()).is("cardinality(b.marks)", "cardinality(marks)");
    SHELF.select(MARKS.slice(2, 3).length()).is("cardinality(b.marks[2:3])", "2");
    SHELF.select(MARKS.position(5)).is("array_position(b.marks, ?)", "2", 5);
    SHELF.where(MARKS.length().gt(2)).is("cardinality(b.marks) > ?", "cardinality(marks) > 2", 2);
  }

  @Test
  void changedArraysAreArraysAgain() {
    SHELF
        .where(MARKS.append(7).contains(5, 7))
        .is("array_append(b.marks, ?) @> ?", "marks @> '{5}'", 7, List.of(5, 7));
    SHELF.select(MARKS.prepend(7).element(1)).is("(array_prepend(?, b.marks))[1]", "7", 7);
    SHELF.select(MARKS.remove(5).length()).is("cardinality(array_remove(b.marks, ?))", "2", 5);
    SHELF.select(MARKS.concat(MARKS).length()).is("cardinality(b.marks || b.marks)", "8");
    SHELF
        .where(TAGS.append("x").contains("x", "old"))
        .is("array_append(b.tags, ?) @> ?", "tags @> '{old}'", "x", List.of("x", "old"));
  }

  @Test
  void arrayAggGathersValuesInOrder() {
    try (StatelessSession session = SHELF.database().openStateless()) {
      List<Integer> ids =
          session
              .query(Book.class)
              .select(
                  arrayAgg(col(Book::id), Integer.class)
                      .orderBy(col(Book::id).desc())
                      .filter(col(Book::id).lt(4)))
              .one();
      assertThat(ids).containsExactly(3, 2, 1);
    }
  }
}
