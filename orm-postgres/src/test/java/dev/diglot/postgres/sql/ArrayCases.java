package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.OperatorCase.value;
import static dev.diglot.postgres.sql.OperatorCase.where;
import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.sql.Sql.col;

import java.util.List;

/** Arrays. */
final class ArrayCases {
  private static final ArrayExpr<Integer> MARKS = array(Book::marks);
  private static final ArrayExpr<String> TAGS = array(Book::tags);
  private static final ArrayExpr<Integer> COUNTS = array(Book::counts);
  private static final ArrayExpr<String> NAMES = array(Book::names);
  private static final ArrayExpr<Book.Mood> MOODS = array(Book::moods);

  static final List<OperatorCase> ALL =
      List.of(
          where(MARKS.any().eq(col(Book::id)), "b.id = any(b.marks)", "id = any(marks)"),
          where(MARKS.all().ne(col(Book::id)), "b.id <> all(b.marks)", "id <> all(marks)"),
          where(
              MARKS.any().lt(col(Book::id).times(2)),
              "b.id * ? > any(b.marks)",
              "id * 2 > any(marks)",
              2),
          where(
              MARKS.any().le(col(Book::id)).and(MARKS.all().ge(col(Book::id))),
              "b.id >= any(b.marks) and b.id <= all(b.marks)",
              "id in (1, 2)"),
          where(MARKS.all().gt(col(Book::id)), "b.id < all(b.marks)", "id < all(marks)"),
          where(MARKS.contains(5), "b.marks @> ?", "marks @> '{5}'", List.of(5)),
          where(MARKS.contains(5, 1), "b.marks @> ?", "marks @> '{5,1}'", List.of(5, 1)),
          where(TAGS.contains("r,e"), "b.tags @> ?", "tags @> '{\"r,e\"}'", List.of("r,e")),
          where(MARKS.contains(MARKS.slice(1, 0)), "b.marks @> b.marks[1:0]", "marks is not null"),
          where(MARKS.containedBy(1, 5, 9), "b.marks <@ ?", "marks <@ '{1,5,9}'", List.of(1, 5, 9)),
          where(MARKS.containedBy(MARKS), "b.marks <@ b.marks", "marks is not null"),
          where(MARKS.overlaps(COUNTS), "b.marks && b.counts", "marks && counts"),
          where(MARKS.overlaps(3, 4), "b.marks && ?", "marks && '{3,4}'", List.of(3, 4)),
          where(TAGS.overlaps("old"), "b.tags && ?", "tags && '{old}'", List.of("old")),
          where(MARKS.any().eq(5), "? = any(b.marks)", "5 = any(marks)", 5),
          where(MARKS.any().gt(8), "? < any(b.marks)", "8 < any(marks)", 8),
          where(MARKS.any().ge(9), "? <= any(b.marks)", "9 <= any(marks)", 9),
          where(MARKS.all().lt(4), "? > all(b.marks)", "4 > all(marks)", 4),
          where(MARKS.all().le(3), "? >= all(b.marks)", "3 >= all(marks)", 3),
          where(MARKS.all().ne(5), "? <> all(b.marks)", "5 <> all(marks)", 5),
          where(TAGS.any().eq("new"), "? = any(b.tags)", "'new' = any(tags)", "new"),
          value(MARKS.element(2), "b.marks[2]", "marks[2]"),
          value(TAGS.element(2), "b.tags[2]", "tags[2]"),
          where(MARKS.element(1).eq(1), "b.marks[1] = ?", "marks[1] = 1", 1),
          value(MARKS.length(), "cardinality(b.marks)", "cardinality(marks)"),
          value(MARKS.slice(2, 3).length(), "cardinality(b.marks[2:3])", "2"),
          value(MARKS.position(5), "array_position(b.marks, ?)", "2", 5),
          where(MARKS.length().gt(2), "cardinality(b.marks) > ?", "cardinality(marks) > 2", 2),
          where(
              MARKS.append(7).contains(5, 7),
              "array_append(b.marks, ?) @> ?",
              "marks @> '{5}'",
              7,
              List.of(5, 7)),
          value(MARKS.prepend(7).element(1), "(array_prepend(?, b.marks))[1]", "7", 7),
          value(MARKS.remove(5).length(), "cardinality(array_remove(b.marks, ?))", "2", 5),
          value(MARKS.concat(MARKS).length(), "cardinality(b.marks || b.marks)", "8"),
          where(
              TAGS.append("x").contains("x", "old"),
              "array_append(b.tags, ?) @> ?",
              "tags @> '{old}'",
              "x",
              List.of("x", "old")),
          where(
              MARKS.contains(MARKS.concat(List.of(9))),
              "b.marks @> (b.marks || ?)",
              "marks @> (marks || '{9}')",
              List.of(9)),
          value(MARKS.replace(5, 6), "array_replace(b.marks, ?, ?)", "'{1,6,6,9}'::int[]", 5, 6),
          value(MARKS.positions(5), "array_positions(b.marks, ?)", "'{2,3}'::int[]", 5),
          value(MARKS.join("-"), "array_to_string(b.marks, '-')", "'1-5-5-9'"),
          value(MARKS.append(7), "array_append(b.marks, ?)", "marks || 7", 7),
          value(MARKS.prepend(7), "array_prepend(?, b.marks)", "7 || marks", 7),
          value(TAGS.remove("new"), "array_remove(b.tags, ?)", "'{\"r,e\"}'::text[]", "new"),
          where(COUNTS.contains(4), "b.counts @> ?", "counts @> '{4}'", List.of(4)),
          value(COUNTS.element(1), "b.counts[1]", "counts[1]"),
          value(COUNTS.slice(1, 1), "b.counts[1:1]", "'{4}'::int[]"),
          value(COUNTS.append(6), "array_append(b.counts, ?)", "'{4,5,6}'::int[]", 6),
          where(COUNTS.any().gt(5), "? < any(b.counts)", "5 < any(counts)", 5),
          where(NAMES.overlaps("z"), "b.names && ?", "names && '{z}'", List.of("z")),
          value(NAMES.element(2), "b.names[2]", "'y'"),
          value(NAMES.length(), "cardinality(b.names)", "2"),
          where(
              MOODS.contains(Book.Mood.HAPPY),
              "b.moods @> ?",
              "moods @> '{HAPPY}'",
              List.of(Book.Mood.HAPPY)),
          where(
              MOODS.any().eq(Book.Mood.HAPPY),
              "? = any(b.moods)",
              "'HAPPY' = any(moods)",
              Book.Mood.HAPPY),
          value(
              MOODS.position(Book.Mood.HAPPY), "array_position(b.moods, ?)", "2", Book.Mood.HAPPY),
          value(
              MOODS.append(Book.Mood.SAD),
              "array_append(b.moods, ?)",
              "'{SAD,HAPPY,SAD}'::mood[]",
              Book.Mood.SAD));

  private ArrayCases() {}
}
