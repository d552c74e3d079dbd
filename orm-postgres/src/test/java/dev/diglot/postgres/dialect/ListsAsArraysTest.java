package dev.diglot.postgres.dialect;

import static dev.diglot.sql.Sql.col;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.testing.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ListsAsArraysTest {
  private static final UUID KEY = new UUID(1, 2);
  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  @Entity
  static class Item {
    @Id private Integer id;

    @Column(length = 3)
    private @Nullable String code;

    @Column private @Nullable UUID code128;
    @Column private @Nullable LocalDate bought;

    Integer id() {
      return id;
    }

    @Nullable String code() {
      return code;
    }

    @Nullable UUID code128() {
      return code128;
    }

    @Nullable LocalDate bought() {
      return bought;
    }
  }

  @AutoClose
  private static final Shelf<Item> SHELF =
      new Shelf<>(
          Item.class,
          "item",
          "i",
          "insert into item (id, code, code128, bought) values (1, 'a,b', '"
              + KEY
              + "', '"
              + DAY
              + "'),"
              + " (2, 'abc', null, null), (3, null, null, null)");

  @Test
  void theTextIsTheSameForListsOfAnyLength() {
    SHELF.where(col(Item::id).in(1)).is("i.id = any(?)", "id in (1)", List.of(1));
    SHELF.where(col(Item::id).in(1, 3)).is("i.id = any(?)", "id in (1, 3)", List.of(1, 3));
    SHELF.where(col(Item::code128).in(KEY)).is("i.code128 = any(?)", "id = 1", List.of(KEY));
  }

  @Test
  void longerTextsAreNotCutOffToTheColumn() {
    SHELF
        .where(col(Item::code).in("abcd", "a,b"))
        .is("i.code = any(?)", "code in ('abcd', 'a,b')", List.of("abcd", "a,b"));
  }

  @Test
  void aNegatedListLeavesNullOut() {
    SHELF
        .where(col(Item::code).notIn("abc"))
        .is("not (i.code = any(?))", "code not in ('abc')", List.of("abc"));
  }

  @Test
  void valuesOfOtherTypesStayAList() {
    SHELF.where(col(Item::bought).in(DAY)).is("i.bought in (?)", "id = 1", DAY);
  }
}
