package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with tables and their constraints, and what the author reads. */
class TableProblemsTest {

  @Test
  void twoEntitiesOnOneTableAreRefused() {
    assertThat(problems(One.class, Two.class))
        .containsExactly(
            "Two: is mapped to the table 'same', which is already that of One. "
                + "Fix: give one of them another @Table(name = …).");
  }

  @Test
  void anIndexOverAnUnknownColumnIsRefused() {
    assertThat(problems(Indexed.class))
        .containsExactly(
            "Indexed: has an index over 'nam', but its columns are [id, name]. "
                + "Fix: name a column or property.");
  }

  @Test
  void anIndexOverNothingIsRefused() {
    assertThat(problems(Bare.class))
        .containsExactly("Bare: has an index over no columns. Fix: name at least one.");
  }

  @Test
  void aUniqueConstraintOverAnUnknownColumnIsRefused() {
    assertThat(problems(Single.class))
        .containsExactly(
            "Single: has a unique constraint over 'nam', but its columns are [id]. "
                + "Fix: name a column or property.");
  }

  @Test
  void aForeignKeyWithoutTargetIsRefused() {
    assertThat(problems(Loose.class))
        .containsExactly(
            "Loose.other: has a foreign key [other] without a target. Fix: name an "
                + "entity with target, or a table and columns with table and references.");
  }

  @Test
  void aForeignKeyToAnUnknownEntityIsRefused() {
    assertThat(problems(Stray.class))
        .containsExactly(
            "Stray.other: has a foreign key to String, which is no entity of this "
                + "metadata. Fix: name an entity with target, or a table and columns "
                + "with table and references.");
  }

  @Test
  void aForeignKeyOfAnotherWidthIsRefused() {
    assertThat(problems(Wide.class, Narrow.class))
        .containsExactly(
            "Narrow.wide: has a foreign key from [wide] to [a, b], which differ in "
                + "number. Fix: name as many columns on both sides with references.");
  }

  @Test
  void aForeignKeyToAnUnknownColumnIsRefused() {
    assertThat(problems(Goal.class, Shot.class))
        .containsExactly(
            "Shot.goal: has a foreign key to the column 'code', but the columns of Goal are [id]. "
                + "Fix: name one of them with references.");
  }

  @Test
  void aForeignKeyToAnotherTypeIsRefused() {
    assertThat(problems(Goal.class, Miss.class))
        .containsExactly(
            "Miss.goal: has a foreign key from 'goal' (bigint) to 'id' of Goal (integer), which"
                + " differ in type. Fix: give both the same type.");
  }

  @Test
  void aForeignKeyToColumnsThatAreNotUniqueIsRefused() {
    assertThat(problems(Target.class, Source.class))
        .containsExactly(
            "Metadata: the tables do not fit: [DG-605] The tables contradict each "
                + "other: ForeignKey('fk_source_code', columns=[code], "
                + "target=target[code]) of 'source' refers to columns that are no "
                + "primary key and not unique there; refer to the key, or add a unique "
                + "constraint. Fix: correct their mapping.");
  }

  @Test
  void aCheckWithoutConditionIsRefused() {
    assertThat(problems(Unchecked.class))
        .containsExactly(
            "Unchecked: has a @Check without a condition. Fix: write it in SQL, or "
                + "annotate a static method that returns a Condition.");
  }

  @Test
  void aTypedCheckThatReadsOtherRowsIsRefused() {
    assertThat(problems(Checked.class))
        .containsExactly(
            "Checked.lonely(): uses a subquery, which a check cannot. Fix: compare "
                + "columns of the row with each other and with constants.");
  }

  @Test
  void twoConstraintsOfOneNameAreRefused() {
    assertThat(problems(Named.class))
        .containsExactly(
            "Named: its table cannot be: [DG-605] The table 'named' contradicts "
                + "itself: Two constraints or indexes are called 'same'; rename or "
                + "remove one. Fix: correct the mapping of the table.");
  }

  @Entity
  @Table(name = "same")
  static class One {
    @Id Integer id;
  }

  @Entity
  @Table(name = "same")
  static class Two {
    @Id Integer id;
  }

  @Entity
  @Table(indexes = @Index(columns = "nam"))
  static class Indexed {
    @Id Integer id;
    String name;
  }

  @Entity
  @Index
  static class Bare {
    @Id Integer id;
  }

  @Entity
  @Table(uniqueConstraints = @UniqueConstraint(columns = {"id", "nam"}))
  static class Single {
    @Id Integer id;
  }

  @Entity
  static class Loose {
    @Id Integer id;
    @ForeignKey Integer other;
  }

  @Entity
  static class Stray {
    @Id Integer id;

    @ForeignKey(target = String.class)
    Integer other;
  }

  @Entity
  static class Wide {
    @Id Integer a;
    @Id Integer b;
  }

  @Entity
  static class Narrow {
    @Id Integer id;

    @ForeignKey(target = Wide.class)
    Integer wide;
  }

  @Entity
  static class Target {
    @Id Integer id;
    Integer code;
  }

  @Entity
  static class Source {
    @Id Integer id;

    @ForeignKey(target = Target.class, references = "code")
    Integer code;
  }

  @Entity
  @Check
  static class Unchecked {
    @Id Integer id;
  }

  @Entity
  static class Checked {
    @Id Integer id;

    Integer id() {
      return id;
    }

    @Check
    static Condition lonely(Root<Checked> root) {
      return exists(Checked.class, other -> other.get(Checked::id).eq(1));
    }
  }

  @Entity
  @Check(value = "id > 0", name = "same")
  @Check(value = "id < 9", name = "same")
  static class Named {
    @Id Integer id;
  }

  @Entity
  static class Goal {
    @Id Integer id;
  }

  @Entity
  static class Shot {
    @Id Integer id;

    @ForeignKey(target = Goal.class, references = "code")
    Integer goal;
  }

  @Entity
  static class Miss {
    @Id Integer id;

    @ForeignKey(target = Goal.class)
    Long goal;
  }
}
